import type { Line } from './line.ts'
import type { Piece, Separator } from './separators.ts'

/** What is to be found of one story; lines are counted from 1. */
export type Gold = {
  readonly shape: string
  readonly titleLines: readonly number[]
  readonly titles: readonly string[]
  readonly bodyLines: readonly { readonly line: number; readonly text: string }[]
  /** Text that may be in the body and need not be. */
  readonly free: string
}

export type Page = {
  readonly shapes: readonly string[]
  readonly separator: string
  readonly lines: readonly Line[]
  readonly text: string
  readonly gold: readonly Gold[]
}

/** Stories one after another with the separator between them. */
export function joinPage(pieces: readonly Piece[], separator: Separator): Page {
  const lines: Line[] = []
  const gold: Gold[] = []
  for (const [at, { shape, lines: own }] of pieces.entries()) {
    if (at > 0) lines.push(...separator.lines)
    const written = separator.isNumbered ? numberTitle(own, at + 1) : own
    gold.push(readGold(shape, written, lines.length + 1))
    lines.push(...written)
  }
  const text = `${lines.map((line) => line.text).join('\n')}\n`
  return { shapes: pieces.map(({ shape }) => shape), separator: separator.name, lines, text, gold }
}

function numberTitle(lines: readonly Line[], number: number): Line[] {
  return lines.map((line, at) => (at === 0 ? { ...line, text: `${String(number)}- ${line.text}` } : line))
}

function readGold(shape: string, lines: readonly Line[], from: number): Gold {
  const placed = lines.map((line, at) => ({ ...line, line: from + at }))
  const titles = placed.filter(({ role }) => role === 'title')
  return {
    shape,
    titleLines: titles.map(({ line }) => line),
    titles: titles.flatMap(({ text, headline }) => [text, headline ?? text]),
    bodyLines: placed.filter(({ role }) => role === 'body').map(({ line, text }) => ({ line, text })),
    free: placed
      .filter(({ role }) => role === 'free')
      .map(({ text }) => text)
      .join(' '),
  }
}
