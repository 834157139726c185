import { fold } from '#lib/arabic/fold.ts'
import type { SearchAnswer } from '#lib/engine/search-articles.ts'
import { facetIds, unknownValue, type FacetId } from '#lib/query/search-state.ts'
import { nameValues } from './name-values.ts'
import type { Archive } from './open-archive.ts'

/** A value of a facet that articles of the archive have, with its names. */
export type Entity = {
  readonly facet: FacetId
  readonly id: string
  readonly label: string
  /** Its names in both languages and its id, folded, a space before each word. */
  readonly names: readonly string[]
  readonly count: number
}

/** All values that articles have, the frequent first. */
export function listEntities({ names }: Archive, { counts }: Pick<SearchAnswer, 'counts'>): Entity[] {
  const naming = nameValues(names)
  return facetIds
    .flatMap((facet) =>
      [...counts[facet]]
        .filter(([id]) => id !== unknownValue)
        .map(([id, count]) => ({
          ...{ facet, id, count, label: naming.label(facet, id) },
          names: [...naming.names(facet, id), id].map((name) => ` ${wordsOf(name)}`),
        })),
    )
    .sort((a, b) => b.count - a.count)
}

/** The values one of whose names has these words inside, the last one perhaps not finished: «الأمم المت», «متحدة», «russ». */
export function findEntities(entities: readonly Entity[], typed: string): Entity[] {
  const wanted = wordsOf(typed)
  if (wanted.length < 2) return []
  const isFound = (name: string) => name.includes(` ${wanted}`) || name.includes(` ال${wanted}`)
  return entities.filter(({ names }) => names.some(isFound))
}

function wordsOf(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
