import { readDoubledHeadline } from './doubled-headline.ts'
import { countWords, foldLine } from './fold-line.ts'
import { readTitleField } from './field-label.ts'
import type { SignedLine } from './signed-page.ts'

export type Title = {
  /** The file's own characters, without a heading's marks and without the second half of a doubled headline. */
  readonly text: string
  readonly key: string
  readonly doubled: boolean
  /** Heading level of `## …`; 0 without marks. */
  readonly level: number
}

const LONGEST_REPEATED = 400
const SHORTEST_CUT = 25
const SITE_BREAKS = [' | ', ' - ', ' \u2013 ', ' \u2014 ', ' :: ', ' \u00BB '] // en dash, em dash, »
const LONGEST_SITE = 50
const CUT_END = /(?:\u2026|\.{2,})$/ // ellipsis

export function readTitle(line: SignedLine): Title {
  const heading = line.sign.kind === 'heading' ? line.sign : undefined
  const whole = heading?.title ?? readTitleField(line.text) ?? line.text
  const text = (line.doubled ? readDoubledHeadline(whole) : undefined) ?? whole
  return { text, key: foldLine(text), doubled: text !== whole, level: heading?.level ?? 0 }
}

/** The same words, whatever the quotes, dots and vowel marks; or its beginning, cut with «…». */
export function isSameHeadline(title: Title, line: SignedLine): boolean {
  if (line.text.length > LONGEST_REPEATED || countWords(title.key) === 0) return false
  if (line.sign.kind === 'heading' && title.level > 0) return false
  const key = line.sign.kind === 'heading' ? foldLine(line.sign.title) : line.key
  if (key === title.key) return true
  if (isCutFrom(key, line.text, title.key) || isCutFrom(title.key, title.text, key)) return true
  return isBrowserTitle(title, line)
}

/** A browser's title, with the site's name, above the headline itself. */
export function isBrowserTitle({ key, text }: Title, line: SignedLine): boolean {
  return key.startsWith(line.key) && line.key === dropSiteName(text)
}

/** A browser's title: «عنوان الخبر | صحيفة الأفق» above «عنوان الخبر». Undefined when no site's name follows. */
function dropSiteName(text: string): string | undefined {
  const cut = Math.max(...SITE_BREAKS.map((sign) => text.lastIndexOf(sign)))
  const shortest = Math.max(SHORTEST_CUT, text.length - LONGEST_SITE)
  return cut < shortest ? undefined : foldLine(text.slice(0, cut))
}

function isCutFrom(key: string, text: string, whole: string): boolean {
  return key.length >= SHORTEST_CUT && CUT_END.test(text) && whole.startsWith(key)
}
