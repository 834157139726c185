import { authors, categories, cities, crossheads, photos, photoCredits } from './phrases.ts'
import type { Line } from './line.ts'
import { body, gap } from './line.ts'

/** What a newsroom adds to a story: names, places, other headlines. All by chance from one seed. */
export type Desk = {
  readonly chance: () => number
  readonly pick: <T>(values: readonly [T, ...T[]]) => T
  /** From low to high, both possible. */
  readonly number: (low: number, high: number) => number
  readonly headlines: (count: number) => string[]
  readonly author: () => string
  readonly city: () => string
  readonly category: () => string
  readonly photo: () => string
  readonly credit: () => string
  readonly crosshead: () => string
}

/** `others` are headlines of stories that are not on the page. */
export function createDesk(chance: () => number, others: readonly string[]): Desk {
  const number = (low: number, high: number) => low + Math.floor(chance() * (high - low + 1))
  const pick = <T>(values: readonly [T, ...T[]]): T => values[number(0, values.length - 1)] ?? values[0]
  const headlines = (count: number) => {
    const start = number(0, Math.max(0, others.length - count))
    return others.slice(start, start + count)
  }
  const draw = (values: readonly [string, ...string[]]) => () => pick(values)
  return {
    ...{ chance, pick, number, headlines, author: draw(authors), city: draw(cities), photo: draw(photos) },
    ...{ category: draw(categories), credit: draw(photoCredits), crosshead: draw(crossheads) },
  }
}

/** Puts lines between two paragraphs near the middle of a body that has one blank line between paragraphs. */
export function inTheMiddle(paragraphs: readonly string[], between: readonly Line[]): Line[] {
  const middle = Math.ceil(paragraphs.length / 2)
  const write = (texts: readonly string[]) => texts.flatMap((text) => [body(text), ...gap(1)])
  return [...write(paragraphs.slice(0, middle)), ...between, ...gap(1), ...write(paragraphs.slice(middle))]
}
