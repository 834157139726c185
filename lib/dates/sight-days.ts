import { formatDay } from './calendar-date.ts'
import { readJoint } from './read-joint.ts'
import type { DateWord } from './date-words.ts'
import { readDay, readMonthOfDay } from './read-day.ts'
import type { WrittenMonth } from './read-month.ts'
import { readYear, type WrittenYear } from './read-year.ts'
import { resolveYear } from './resolve-year.ts'
import type { DatedWords, Sighting } from './sighting.ts'

/** A list is not longer («5 و6 و7 مارس»), and looking further would read every row of numbers many times. */
const MOST_DAYS = 8

type Day = { readonly day: number; readonly at: number }

/** «5 مارس 2017», «5 و6 مارس 2017», «3 إلى 7 مايو», «28 فبراير حتى 3 مارس 2018»: every day that is named. */
export function sightDays({ words, published }: DatedWords, at: number): Sighting[] {
  const days = readDays(words, at)
  const last = days.at(-1)
  const month = last && readMonthOfDay(words, last.at + 1)
  if (month === undefined) return []
  const { year, next } = readYearOrNext(words, month)
  return days.map(({ day, at: first }) => ({
    calendar: month.calendar,
    value: resolveYear(year, month.calendar, published, (inYear) =>
      formatDay(month.calendar, inYear, month.month, day),
    ),
    first,
    next: first === last?.at ? next : first + 1,
  }))
}

/** Days joined by words or signs. Behind a comma a single day begins anew: «قتل 12، 5 مارس» is no list. */
function readDays(words: readonly DateWord[], at: number): readonly Day[] {
  const days: Day[] = []
  let joined = 'word'
  let next = at
  while (days.length < MOST_DAYS) {
    const day = readDay(words[next])
    const before = days.at(-1)?.day ?? 0
    if (day === undefined || (joined === 'hyphen' && day <= before)) return []
    days.push({ day, at: next })
    const joint = readJoint(words, next + 1)
    if (joint.joined === 'no' || readDay(words[joint.next]) === undefined)
      return joined === 'comma' ? [] : days
    ;({ joined, next } = joint)
  }
  return []
}

/** «28 فبراير إلى 3 مارس 2018»: the year of the second day is the first one's, or the one before at its turn. */
function readYearOrNext(words: readonly DateWord[], month: WrittenMonth): WrittenYear {
  const own = readYear(words, month.next)
  if (own.year !== 'unsaid') return own
  const joint = readJoint(words, month.next)
  const other = joint.joined === 'no' || readDay(words[joint.next]) === undefined ? undefined : joint.next + 1
  const otherMonth = other === undefined ? undefined : readMonthOfDay(words, other)
  if (otherMonth?.calendar !== month.calendar) return own
  const { year } = readYear(words, otherMonth.next)
  if (typeof year !== 'number') return own
  return { year: otherMonth.month < month.month ? year - 1 : year, next: own.next }
}
