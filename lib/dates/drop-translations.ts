import type { DateWord } from './date-words.ts'
import { foldedSet } from './folded-set.ts'
import type { Sighting } from './sighting.ts'

/** «12 رمضان 1445 هـ الموافق 22 مارس 2024»: no more words stand between. */
const MOST_BETWEEN = 3
/** The moon may be seen a day or two beside the calendar. */
const MOST_DAYS = 2
const EQUALS = foldedSet('الموافق الموافقة')
const DAY = 24 * 60 * 60 * 1000

/** Without the Hijri days that say again what the Gregorian date beside them says. */
export function dropTranslations(
  words: readonly DateWord[],
  sightings: readonly Sighting[],
): readonly Sighting[] {
  return sightings.filter((sighting, at) => {
    const neighbours = [sightings[at - 1], sightings[at + 1]].filter((other) => other !== undefined)
    return sighting.calendar !== 'hijri' || !neighbours.some((other) => isSame(words, sighting, other))
  })
}

function isSame(words: readonly DateWord[], hijri: Sighting, other: Sighting): boolean {
  if (other.calendar !== 'gregorian' || other.value?.length !== 10) return false
  const [before, after] = hijri.first < other.first ? [hijri, other] : [other, hijri]
  const between = words.slice(before.next, Math.min(after.first, before.next + MOST_BETWEEN + 1))
  if (between.length > MOST_BETWEEN) return false
  const apart = Math.abs(Date.parse(hijri.value ?? '') - Date.parse(other.value))
  return apart <= MOST_DAYS * DAY || between.some(({ text }) => EQUALS.has(text))
}
