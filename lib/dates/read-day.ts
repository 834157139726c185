import type { DateWord } from './date-words.ts'
import { foldedSet } from './folded-set.ts'
import { readMonth, type WrittenMonth } from './read-month.ts'

/** «5 من مارس», «5 شهر مارس», «5th of March». */
const FILLERS = foldedSet('من شهر لشهر of st nd rd th')
const BEFORE_MONTH = new Set(['', '-', '/', '_', ',', '\u060C', '|'])

/** A number of one or two digits that may be a day. */
export function readDay(word: DateWord | undefined): number | undefined {
  const day = word !== undefined && word.text.length <= 2 ? word.number : undefined
  return day !== undefined && day >= 1 && day <= 31 ? day : undefined
}

/** The month behind a day. */
export function readMonthOfDay(words: readonly DateWord[], at: number): WrittenMonth | undefined {
  let from = at
  while (from < at + 2 && FILLERS.has(words[from]?.text ?? '') && words[from]?.gap === '') from += 1
  const word = words[from]
  if (word === undefined || !(BEFORE_MONTH.has(word.gap) || (word.gap === '.' && word.glued)))
    return undefined
  return readMonth(words, from)
}
