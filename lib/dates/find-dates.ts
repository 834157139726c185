import { fold } from '#lib/arabic/fold.ts'
import { readDateWords, type DateWord } from './date-words.ts'
import { dropTranslations } from './drop-translations.ts'
import { gregorianSpellings } from './month-names.ts'
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
  return [...eachDatedLine(text, published)].flatMap(({ line, at }) =>
    findInLine(line, published).map(({ start, end, value }) => ({ start: start + at, end: end + at, value })),
  )
}

const DIGIT = /[\d\u0660-\u0669\u06F0-\u06F9]/ // Arabic-Indic and Persian digits
const MONTH_NAMES = gregorianSpellings.flat().map((name) => fold(name).split(' ')[0])
const MONTH = new RegExp(`(?:${MONTH_NAMES.join('|')})`)

/** Most lines of a text mention no date, and this is soon seen: a date has a number, or is «في مارس» before a day that is known. */
function mayDate(line: string, published: string | undefined): boolean {
  return DIGIT.test(line) || (published !== undefined && MONTH.test(fold(line)))
}

/** No date runs over a line end. */
function* eachDatedLine(
  text: string,
  published: string | undefined,
): Generator<{ readonly line: string; readonly at: number }> {
  let at = 0
  for (const line of text.split('\n')) {
    if (mayDate(line, published)) yield { line, at }
    at += line.length + 1
  }
}

function findInLine(text: string, published: string | undefined): DateMention[] {
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
