import { fold } from '#lib/arabic/fold.ts'
import type { SearchAnswer } from '#lib/engine/search-articles.ts'
import { unknownValue, type FacetId } from '#lib/query/search-state.ts'
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
export function listEntities({ names, facets }: Archive, { counts }: Pick<SearchAnswer, 'counts'>): Entity[] {
  const naming = nameValues(names)
  return facets
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

/**
 * The values one of whose names has these words inside, the last one perhaps not finished: «الأمم المت», «متحدة», «russ». Those that
 * are called just so come first.
 */
export function findEntities(entities: readonly Entity[], typed: string): Entity[] {
  const wanted = wordsOf(typed)
  if (wanted.length < 2) return []
  const isFound = (name: string) => name.includes(` ${wanted}`) || name.includes(` ال${wanted}`)
  const isWhole = ({ names }: Entity) => names.includes(` ${wanted}`)
  const found = entities.filter(({ names }) => names.some(isFound))
  return [...found.filter(isWhole), ...found.filter((entity) => !isWhole(entity))]
}

function wordsOf(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
