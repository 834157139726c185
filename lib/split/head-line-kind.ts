import { countWords } from './fold-line.ts'
import { isNameLine } from './outlet-name.ts'
import { hasCredit } from './photo-credit.ts'
import type { SignedLine, SignedPage } from './signed-page.ts'

/**
 * What a short line may be between a story's headline and its text, or under its text. `text` is what no form betrays: a
 * headline, a sub-headline, a caption without credit. `name` and `names` are weak: a cross-head looks the same.
 */
export type HeadLineKind =
  | 'text'
  | 'name'
  | 'names'
  | 'caption'
  | 'repeated'
  | 'date'
  | 'clock'
  | 'byline'
  | 'source'
  | 'furniture'
  | 'end'
  | 'separator'
  | 'heading'
  | 'related'
  | 'listed'

const PHOTO = /^(?:credit|photo|صورة|الصورة|تصوير)\s*[:/]|صورة من\s*:|تصوير\s*:|\u00A9|getty images/iu // ©
/** An hour alone is as likely an entry of a live page: «14:30», «14:30 بتوقيت غرينتش». */
const CLOCK = /^[^\p{L}\p{N}]*\p{Nd}{1,2}\s*[:.]\s*\p{Nd}{2}(?!\s*[:.]?\p{Nd})\P{N}*$/u
const PARTS = /\s\u0640\s|\s*[-\u2013\u2014|/\u203A\u00BB>،:]\s*/u // tatweel as a dash, dashes, angle quotes
const LONGEST_PARTS = 60
const MOST_PART_WORDS = 4
const LONGEST_REPEATED = 130

export function readHeadLineKind(page: SignedPage, at: number): HeadLineKind {
  const line = page.lines[at]
  if (line === undefined) return 'text'
  return readSignKind(line) ?? readPlainKind(page, line)
}

function readSignKind({ sign, text }: SignedLine): HeadLineKind | undefined {
  switch (sign.kind) {
    case 'text':
      return undefined
    case 'date':
      return CLOCK.test(text) ? 'clock' : 'date'
    case 'byline':
    case 'separator':
    case 'heading':
    case 'end':
    case 'related':
      return sign.kind
    case 'source':
    case 'publication':
    case 'outlet':
      return 'source'
    default:
      return 'furniture'
  }
}

function readPlainKind(page: SignedPage, line: SignedLine): HeadLineKind {
  const { text, key } = line
  if (PHOTO.test(text) || hasCredit(line, page.rules)) return 'caption'
  if (text.length <= LONGEST_REPEATED && (page.timesSaid.get(key) ?? 0) > 1) return 'repeated'
  if (isPlacedNames(text)) return 'names'
  return isNameLine(line) && countWords(key) <= 3 ? 'name' : 'text'
}

/** «أخبار|سياسة», «الرباط - محمد عبد الله», «دبي / فلان / الأناضول»: two or three short parts. */
function isPlacedNames(text: string): boolean {
  if (text.length > LONGEST_PARTS || /[\d.!?\u061F]\s*$|\d/.test(text)) return false // Arabic question mark
  const parts = text.split(PARTS).filter((part) => part !== '')
  if (parts.length < 2 || parts.length > 4) return false
  return parts.every((part) => part.split(/\s+/).length <= (parts.length === 2 ? 3 : MOST_PART_WORDS))
}
