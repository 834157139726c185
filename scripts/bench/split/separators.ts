import { blank, gap, gapsOf, rest, type Line } from './line.ts'

/** A story's lines with what its shape says of its head. */
export type Piece = { readonly shape: string; readonly isMarked: boolean; readonly lines: readonly Line[] }

type Numbers = (low: number, high: number) => number

/** What stands between stories: the lines, and a number before every title when titles are counted. */
export type Separator = {
  readonly name: string
  readonly lines: readonly Line[]
  readonly isNumbered: boolean
}

const rows = [
  '-'.repeat(30),
  '* * *',
  '='.repeat(24),
  '*'.repeat(10),
  '___',
  '\f',
  'المقال التالي',
  'الخبر التالي:',
]

/**
 * One of the separators that a reader could tell from what stands between paragraphs of these stories; null when there is none. A row
 * of marks is no separator where stories have such rows in themselves.
 */
export function chooseSeparator(pieces: readonly Piece[], number: Numbers): Separator | null {
  const texts = pieces.flatMap(({ lines }) => lines.map(({ text }) => text))
  const choices = [
    ...blankRuns(pieces),
    ...(texts.some((text) => /^[-=*_]{3,}$/u.test(text))
      ? []
      : [markRow(rows[number(0, rows.length - 1)] ?? '')]),
    ...(pieces.every(canBeNumbered)
      ? [{ name: 'numbered', lines: gap(usualGap(pieces)), isNumbered: true }]
      : []),
  ]
  return choices[number(0, choices.length - 1)] ?? null
}

/** With marks in every head any run that is no shorter than between paragraphs will do, without them only a longer one than any. */
function blankRuns(pieces: readonly Piece[]): Separator[] {
  const isMarked = pieces.every((piece) => piece.isMarked)
  const longest = Math.max(...pieces.flatMap(({ lines }) => gapsOf(lines)))
  const least = isMarked ? usualGap(pieces) : longest + 1
  return [least, least + 1, 3, 4]
    .filter((size) => size >= least && size <= 4)
    .map((size) => ({ name: `${String(size)} blank`, lines: gap(size), isNumbered: false }))
}

const usualGap = (pieces: readonly Piece[]) => Math.max(...pieces.map(({ lines }) => bodyGap(lines)))

function bodyGap(lines: readonly Line[]): number {
  const from = lines.findIndex(({ role }) => role === 'body')
  const gaps = gapsOf(lines.slice(from, lines.findLastIndex(({ role }) => role === 'body') + 1))
  return gaps.length === 0 ? 1 : Math.min(...gaps)
}

const markRow = (text: string): Separator => ({
  name: text,
  lines: [blank, ...rest(text), blank],
  isNumbered: false,
})

function canBeNumbered({ lines }: Piece): boolean {
  const [first] = lines
  return (
    first?.role === 'title' &&
    first.text === first.headline &&
    !lines.some(({ text }) => /^\d+[-.] /u.test(text))
  )
}
