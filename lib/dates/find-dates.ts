import { readDateWords, type DateWord } from './date-words.ts'
import { dropTranslations } from './drop-translations.ts'
import { parseDay } from './parse-day.ts'
import { sightDate } from './sight-date.ts'
import type { Sighting } from './sighting.ts'

/** A date that a text mentions: UTF-16 offsets, and `YYYY-MM-DD`, `YYYY-MM` or `YYYY` as exactly as it is said. */
export type DateMention = { readonly start: number; readonly end: number; readonly value: string }

/**
 * The dates that a text mentions, in order, in both calendars. A date without a year («5 مارس», «في مارس الماضي») is
 * told from the day of publication, and left out without it. «أمس» and days of the week are left alone.
 */
export function findDates(text: string, published?: string): DateMention[] {
  const words = readDateWords(text)
  const day = published !== undefined && !Number.isNaN(parseDay(published)) ? published : undefined
  const sightings = listSightings(words, day).filter(({ value }) => value !== undefined)
  return dropTranslations(words, sightings).flatMap((sighting) => describe(words, sighting) ?? [])
}

function listSightings(words: readonly DateWord[], published: string | undefined): Sighting[] {
  const found: Sighting[] = []
  let at = 0
  while (at < words.length) {
    const sightings = sightDate({ words, published }, at)
    found.push(...sightings)
    at = sightings.at(-1)?.next ?? at + 1
  }
  return found
}

function describe(words: readonly DateWord[], { value, first, next }: Sighting): DateMention | undefined {
  const [from, to] = [words[first], words[next - 1]]
  return value && from && to ? { start: from.start, end: to.end, value } : undefined
}
