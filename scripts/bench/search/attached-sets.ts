import { isStopWord } from '#lib/arabic/stop-words.ts'
import type { Query, QuerySet } from './query-set.ts'
import { shuffle } from './random.ts'
import { holdersOf, isContentWord, onlyWith, type WordIndex } from './word-index.ts'

export const particles = [
  'ال',
  'و',
  'ف',
  'ب',
  'ك',
  'ل',
  'لل',
  'وال',
  'بال',
  'فال',
  'كال',
  'ول',
  'وب',
  'ولل',
  'وبال',
]
const sample = 600
/** Fewer texts prove neither that the bare word is one nor that the attached form is no slip. */
const fewest = { bare: 5, attached: 2 } as const
/** `/api/search` gives a thousand at once: words with more would measure that. */
const mostTexts = 300

/**
 * A bare word and the same with a particle, where the bare word (with and without ال) is the more frequent: evidence, without
 * any dictionary, that the longer form is no other word. Asked both ways.
 */
export function makeAttachedSets(index: WordIndex): QuerySet[] {
  const pairs = [...index.keys()].filter(isContentWord).flatMap((bare) => pairsOf(bare, index))
  const toAttached = pairs.map(({ bare, attached, group }) => query(index, bare, attached, group))
  const toBare = pairs.map(({ bare, attached, group }) => query(index, attached, bare, group))
  return [
    { name: 'bare word -> only attached in the text', kind: 'finding', queries: pick(toAttached) },
    { name: 'attached word -> only bare in the text', kind: 'finding', queries: pick(toBare) },
  ]
}

function pairsOf(bare: string, index: WordIndex) {
  const alone = holdersOf(index, bare).size
  if (alone < fewest.bare || bare.startsWith('ال')) return []
  const most = alone + holdersOf(index, `ال${bare}`).size
  if (most > mostTexts) return []
  return particles
    .map((group) => ({ bare, attached: group + bare, group }))
    .filter(({ attached }) => {
      const seen = holdersOf(index, attached).size
      return seen >= fewest.attached && seen <= most && !isStopWord(attached)
    })
}

function query(index: WordIndex, asked: string, written: string, group: string): Query {
  return { text: asked, relevant: onlyWith(index, written, asked), group }
}

function pick(queries: readonly Query[]): Query[] {
  return shuffle(
    queries.filter(({ relevant }) => relevant.size > 0),
    4,
  ).slice(0, sample)
}
