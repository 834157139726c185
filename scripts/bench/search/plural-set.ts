import { loadKnownForms } from '#lib/arabic/load-known-forms.ts'
import type { Query, QuerySet } from './query-set.ts'
import { shuffle } from './random.ts'
import { holdersOf, onlyWith, type WordIndex } from './word-index.ts'

const sample = 300
const fewest = 3

/** Broken plurals and singulars of our own list that both occur: whether what is listed is found, no measure of the list. */
export function makePluralSet(index: WordIndex): QuerySet {
  const pairs = [...loadKnownForms().plurals].filter(
    ([plural, singular]) =>
      holdersOf(index, plural).size >= fewest && holdersOf(index, singular).size >= fewest,
  )
  const queries = pairs.flatMap(([plural, singular]): Query[] => [
    { text: singular, relevant: onlyWith(index, plural, singular), group: 'singular -> plural' },
    { text: plural, relevant: onlyWith(index, singular, plural), group: 'plural -> singular' },
  ])
  return {
    name: 'broken plurals (of our list)',
    kind: 'finding',
    queries: shuffle(
      queries.filter(({ relevant }) => relevant.size > 0),
      8,
    ).slice(0, sample),
  }
}
