import type { Desk } from './desk.ts'
import { menu, shareRows, tags } from './phrases.ts'
import { gap, rest, type Line } from './line.ts'

/** The names of a site's sections, one a line: the same on each of its pages. */
export const menuLines = (count: number): Line[] => rest(...menu.slice(0, count))

export const shareLines = (desk: Desk, count: number): Line[] => {
  const start = desk.number(0, shareRows.length - count)
  return rest(...shareRows.slice(start, start + count))
}

export const someTags = (desk: Desk, count: number): string[] => {
  const start = desk.number(0, tags.length - count)
  return tags.slice(start, start + count)
}

/** A label and other stories' headlines. */
export function related(desk: Desk, label: string, count: number, blanks = 0): Line[] {
  const headlines = desk.headlines(count).flatMap((text) => [...gap(blanks), ...rest(text)])
  return [...rest(label), ...headlines]
}
