import { createRandom, shuffle } from '../search/random.ts'
import { createDesk } from './desk.ts'
import { trimLines } from './line.ts'
import type { Story } from './material.ts'
import { joinPage, type Page } from './page.ts'
import { chooseSeparator, type Piece } from './separators.ts'
import type { Shape } from './shape.ts'

export type Pages = { readonly single: Page[]; readonly same: Page[]; readonly mixed: Page[] }

const perShape = { single: 8, same: 8 }
const mixedPages = 200
/** Stories whose headlines stand as others' in menus and related blocks: none of them is on a page. */
const kept = 400

/** The same pages for the same seed: one story of a shape, several of one shape, several of different shapes. */
export function makePages(material: readonly Story[], shapes: readonly Shape[], seed: number): Pages {
  const order = shuffle(material, seed)
  const others = order.slice(0, kept).map(({ title }) => title)
  const stories = order.slice(kept)
  const chance = createRandom(seed)
  const desk = createDesk(chance, others)

  /** Another story every time, of a length that suits the shape. */
  function write(shape: Shape): Piece {
    const [fewest, most] = shape.paragraphs ?? [2, 40]
    const suits = ({ paragraphs }: Story) => paragraphs.length >= fewest && paragraphs.length <= most
    const start = desk.number(0, stories.length - 1)
    const story = stories.slice(start).find(suits) ?? stories.find(suits)
    if (!story) throw new Error(`No story has the length of ${shape.name}`)
    return { shape: shape.name, isMarked: shape.isMarked, lines: trimLines(shape.write(story, desk).flat()) }
  }

  function writePage(pick: () => Shape): Page[] {
    const pieces = Array.from({ length: desk.number(2, 6) }, () => write(pick()))
    const separator = chooseSeparator(pieces, desk.number)
    return separator === null || hasTwice(pieces) ? [] : [joinPage(pieces, separator)]
  }

  const none = { name: 'none', lines: [], isNumbered: false }
  const times = <T>(count: number, make: () => T[]) => Array.from({ length: count }, make).flat()
  const anyShape = () => shapes[desk.number(0, shapes.length - 1)]
  return {
    single: shapes.flatMap((shape) => times(perShape.single, () => [joinPage([write(shape)], none)])),
    same: shapes.flatMap((shape) => times(perShape.same, () => writePage(() => shape))),
    mixed: times(mixedPages, () => writePage(() => anyShape() ?? raise())),
  }
}

/** One story twice on a page has no single right answer. */
function hasTwice(pieces: readonly Piece[]): boolean {
  const headlines = pieces.map(({ lines }) => lines.find(({ role }) => role === 'title')?.headline)
  return new Set(headlines).size < headlines.length
}

function raise(): never {
  throw new Error('No shape is chosen')
}
