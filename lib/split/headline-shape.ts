import { countWords } from './fold-line.ts'
import type { PageLine } from './page-lines.ts'

const LONGEST_HEADLINE = 200
const LONG_PARAGRAPH = 140
const LONGEST_SENTENCE_TITLE = 110
const SHORT_PARAGRAPH = 50
const SENTENCE_END = /[.!\u061F?\u2026][\s"'\u00BB\u201C\u201D)\]\u200E\u200F]*$/ // Arabic question mark, ellipsis; quotes after it
const PAUSE_END = /[،,؛;:]\s*$/
const FULL_STOP_END = /[^.]\.[\s"'\u00BB\u201C\u201D)\]]*$/
const LIST_MARK = /^(?:[-\u2013\u2014\u2022\u25CF*]\s|\(?[0-9\u0660-\u0669]{1,2}[.)]\s)/ // dashes, bullets, 1. 2)

export function looksLikeHeadline({ text, key }: PageLine): boolean {
  if (text.length > LONGEST_HEADLINE || countWords(key) < 2) return false
  return !FULL_STOP_END.test(text) && !PAUSE_END.test(text) && !LIST_MARK.test(text)
}

/** Long, or a sentence of some length that ends with a full stop. */
export function looksLikeParagraph({ text }: PageLine): boolean {
  return text.length >= LONG_PARAGRAPH || (text.length >= SHORT_PARAGRAPH && FULL_STOP_END.test(text))
}

/** A page that opens with this has no headline: too long for one, or a full sentence of some length. */
export function isLeadParagraph({ text }: PageLine): boolean {
  return text.length > LONGEST_HEADLINE || (text.length > LONGEST_SENTENCE_TITLE && FULL_STOP_END.test(text))
}

export function isFinishedSentence({ text }: PageLine): boolean {
  return SENTENCE_END.test(text)
}

/** A line that is all one quotation: «…». */
export function isQuotation({ text }: PageLine): boolean {
  if (text.startsWith('\u00AB')) return text.indexOf('\u00BB') >= text.length - 2 // « … »
  return /^["\u201C\u201D][^"\u201C\u201D]*["\u201C\u201D]\.?$/u.test(text)
}
