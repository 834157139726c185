import { formatMonth } from './calendar-date.ts'
import { readJoint } from './read-joint.ts'
import type { DateWord } from './date-words.ts'
import { foldedSet } from './folded-set.ts'
import { readMonth, readMonthWithParticle, type WrittenMonth } from './read-month.ts'
import { readYear, type WrittenYear } from './read-year.ts'
import { resolveYear } from './resolve-year.ts'
import type { DatedWords, Sighting } from './sighting.ts'

const IN_MONTH = foldedSet('في وفي شهر بشهر لشهر منذ خلال حتى مطلع بداية نهاية أوائل أواخر منتصف أول آخر')
/** Also names of persons, or other words: «ماي» the minister, «آب» he returned. They need «شهر» or «الماضي». */
const AMBIGUOUS = foldedSet('ماي جوان آب')
const MONTH_WORDS = foldedSet('شهر بشهر لشهر')

/** «مارس 2017», «مارس وأبريل 2017»; with a day of publication also «في مارس الماضي» and «في مارس». */
export function sightMonth({ words, published }: DatedWords, at: number): Sighting | undefined {
  const month = readMonth(words, at) ?? readMonthWithParticle(words, at)
  if (month?.calendar !== 'gregorian') return undefined
  const { year, next } = readYearOrNext(words, month)
  if (year === 'unsaid' && !isClear(words, at)) return undefined
  const value = resolveYear(year, month.calendar, published, (inYear) => formatMonth(inYear, month.month))
  return { calendar: month.calendar, value, first: at, next }
}

/** A month without a year is one only behind a word that leads to a month. */
function isClear(words: readonly DateWord[], at: number): boolean {
  const before = words[at - 1]?.text ?? ''
  const name = words[at]
  if (name === undefined || name.gap !== '' || /^[a-z]/.test(name.text)) return false
  return (AMBIGUOUS.has(name.text) ? MONTH_WORDS : IN_MONTH).has(before)
}

/** «بين مارس وأبريل 2017», «من ديسمبر إلى مارس 2018»: the year of the second month is the first one's. */
function readYearOrNext(words: readonly DateWord[], month: WrittenMonth): WrittenYear {
  const own = readYear(words, month.next)
  if (own.year !== 'unsaid') return own
  const joint = readJoint(words, month.next)
  const other =
    joint.joined === 'no' ? readMonthWithParticle(words, month.next) : readMonth(words, joint.next)
  if (other?.calendar !== 'gregorian') return own
  const { year } = readYear(words, other.next)
  if (typeof year !== 'number') return own
  return { year: other.month < month.month ? year - 1 : year, next: own.next }
}
