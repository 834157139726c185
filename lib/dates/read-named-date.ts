import type { DateWord } from './date-words.ts'
import { readDay, readMonthOfDay } from './read-day.ts'
import { readMonth } from './read-month.ts'
import { readYear } from './read-year.ts'
import type { WrittenDate } from './written-date.ts'

/** Between a month and its day: «March 5», «Mar. 5», «مارس-5». */
const BEFORE_DAY = new Set(['', '.', '-', '/', '_'])

/** A day whose month is a name: «3 غشت 2019», «March 5, 2020», «2017-مارس-05». */
export function readNamedDate(words: readonly DateWord[], at: number): WrittenDate | undefined {
  return readDayFirst(words, at) ?? readMonthFirst(words, at) ?? readYearFirst(words, at)
}

function readDayFirst(words: readonly DateWord[], at: number): WrittenDate | undefined {
  const day = readDay(words[at])
  const month = day === undefined ? undefined : readMonthOfDay(words, at + 1)
  if (day === undefined || month === undefined) return undefined
  return { ...month, day, ...readYear(words, month.next) }
}

function readMonthFirst(words: readonly DateWord[], at: number): WrittenDate | undefined {
  const month = readMonth(words, at)
  const word = month && words[month.next]
  const day = readDay(word)
  if (month === undefined || word === undefined || day === undefined || !BEFORE_DAY.has(word.gap))
    return undefined
  const year = readYear(words, skipOrdinal(words, month.next + 1))
  return typeof year.year === 'number' ? { ...month, day, ...year } : undefined
}

function skipOrdinal(words: readonly DateWord[], at: number): number {
  return /^(?:st|nd|rd|th)$/.test(words[at]?.text ?? '') ? at + 1 : at
}

/** Only with signs between, as file names and machines write: «في 2017 مارس 5» is none. */
function readYearFirst(words: readonly DateWord[], at: number): WrittenDate | undefined {
  const year = words[at]
  if (year?.number === undefined || year.text.length !== 4) return undefined
  const month = readMonth(words, at + 1)
  const word = month && words[month.next]
  const day = readDay(word)
  if (month === undefined || word === undefined || day === undefined) return undefined
  const joined = /^[-/_.]$/.test(word.gap) && words[at + 1]?.gap === word.gap
  return joined ? { ...month, year: year.number, day, next: month.next + 1 } : undefined
}
