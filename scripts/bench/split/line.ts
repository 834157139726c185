/**
 * What a line of a made page is. `title` is any line that states the headline, `free` (a sub-headline, a pull quote) may be in the
 * body or not, `rest` (menus, names, dates, related headlines, buttons) must not be.
 */
export type Role = 'title' | 'free' | 'body' | 'caption' | 'rest' | 'blank'

/** `headline` is what the title line says without its mark or label; only of titles. */
export type Line = { readonly role: Role; readonly text: string; readonly headline?: string }

/** A shape is written as lines and runs of lines. */
export type Part = Line | readonly Line[]

export const title = (text: string, headline = text): Line => ({ role: 'title', text, headline })
export const free = (text: string): Line => ({ role: 'free', text })
export const body = (text: string): Line => ({ role: 'body', text })
export const caption = (text: string): Line => ({ role: 'caption', text })
export const blank: Line = { role: 'blank', text: '' }
export const gap = (lines: number): Line[] => new Array<Line>(lines).fill(blank)
export const rest = (...texts: readonly string[]): Line[] => texts.map((text) => ({ role: 'rest', text }))

/** Body paragraphs with so many blank lines between them. */
export function bodies(paragraphs: readonly string[], blanks = 1): Line[] {
  return paragraphs.flatMap((text, at) => (at === 0 ? [body(text)] : [...gap(blanks), body(text)]))
}

/** How many blank lines stand between each line of text and the next. */
export function gapsOf(lines: readonly Line[]): number[] {
  const places = lines.flatMap(({ text }, at) => (text === '' ? [] : [at]))
  return places.slice(1).map((place, at) => place - (places[at] ?? 0) - 1)
}

/** Without blank lines before and after. */
export function trimLines(lines: readonly Line[]): Line[] {
  const first = lines.findIndex(({ text }) => text !== '')
  return lines.slice(Math.max(0, first), lines.findLastIndex(({ text }) => text !== '') + 1)
}
