import { foldWithOrigins } from '#lib/arabic/fold.ts'
import { endOfWord } from '#lib/arabic/tokens.ts'

/**
 * A folded word or number and its place in the original. `gap` holds the signs between it and the word before, without
 * blanks: «12 - 03» gives '' and '-'. Digits are words of their own: «12مارس», «و6».
 */
export type DateWord = {
  readonly text: string
  readonly number: number | undefined
  readonly gap: string
  /** Nothing at all, or no blank, stands between it and the word before. */
  readonly glued: boolean
  readonly start: number
  readonly end: number
}

/** What `gap` is when too much stands between for one date. */
const TOO_MUCH = '...'
const LONGEST_GAP = 12
const WORD_OR_NUMBER = /\d+|(?:(?!\d)[\p{L}\p{N}])+/gu
/** Hyphens, figure, en and em dash, minus. */
const DASHES = /[\u2010-\u2014\u2212]/g
/** Backslash, division and fraction slash. */
const SLASHES = /[\\\u2044\u2215]/g
const LINE_END = /[\n\r\u0085\u2028\u2029]/

export function readDateWords(text: string): DateWord[] {
  const { folded, origins } = foldWithOrigins(text)
  let before = 0
  return Array.from(folded.matchAll(WORD_OR_NUMBER), ({ 0: word, index }) => {
    const between = folded.slice(before, index)
    before = index + word.length
    return {
      text: word,
      number: /^\d/.test(word) ? Number(word) : undefined,
      gap: readGap(between),
      glued: !/\s/.test(between),
      start: origins[index] ?? 0,
      end: endOfWord(text, origins[before - 1] ?? 0),
    }
  })
}

/** A date does not run over a line end, nor over a row of signs. */
function readGap(between: string): string {
  if (between === ' ' || between === '') return ''
  if (between.length > LONGEST_GAP || LINE_END.test(between)) return TOO_MUCH
  return between.replace(/\s+/g, '').replace(DASHES, '-').replace(SLASHES, '/')
}
