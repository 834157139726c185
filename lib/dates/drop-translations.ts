import type { Sighting } from './sighting.ts'

/** «12 رمضان 1445 هـ الموافق 22 مارس 2024»: no more words stand between. */
const MOST_BETWEEN = 3
/** The moon may be seen a day or two beside the calendar. */
const MOST_DAYS = 2
const DAY = 24 * 60 * 60 * 1000

/** Without the Hijri days that say again what the Gregorian date beside them says. */
export function dropTranslations(sightings: readonly Sighting[]): Sighting[] {
  return sightings.filter((sighting, at) => {
    const neighbours = [sightings[at - 1], sightings[at + 1]]
    return sighting.calendar !== 'hijri' || !neighbours.some((other) => other && isSame(sighting, other))
  })
}

function isSame(hijri: Sighting, other: Sighting): boolean {
  const between = Math.max(hijri.first - other.next, other.first - hijri.next)
  if (other.calendar !== 'gregorian' || between > MOST_BETWEEN) return false
  const apart = Math.abs(Date.parse(hijri.value ?? '') - Date.parse(other.value ?? ''))
  return other.value?.length === 10 && apart <= MOST_DAYS * DAY
}
