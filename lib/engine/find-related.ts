import type { EngineConnection } from './connect-engine.ts'
import { encodeValue } from './encode-words.ts'
import { encodeStem } from '#lib/arabic/encode-stem.ts'
import { quoteValue } from './filters.ts'
import { findByAny } from './find-candidates.ts'
import type { Candidate, FullArticle } from './found-article.ts'
import type { NamedFacet } from '#lib/query/search-state.ts'

/** What an article is known by: a stem, or a value that it names, and how rare it is. */
export type Clue = { readonly weight: number } & (
  | { readonly kind: 'stem'; readonly stem: string }
  | { readonly kind: 'value'; readonly facet: NamedFacet; readonly id: string }
)

/** Articles that share at least two clues with an article, those of the heaviest pairs first; neither itself nor a copy of its thread. */
export async function findRelated(
  connection: EngineConnection,
  { id, thread }: Pick<FullArticle, 'id' | 'thread'>,
  clues: readonly Clue[],
): Promise<Candidate[]> {
  const pairs = clues.flatMap((one, at) =>
    clues.slice(at + 1).map((two) => ({
      text: `"${encode(one)}" "${encode(two)}"`,
      weight: one.weight + two.weight,
    })),
  )
  const texts = pairs.sort((a, b) => b.weight - a.weight).map(({ text }) => text)
  const others = [
    `id != ${quoteValue(id)}`,
    ...(thread === undefined ? [] : [`thread != ${quoteValue(thread)}`]),
  ]
  return findByAny(connection, others, texts)
}

function encode(clue: Clue): string {
  return clue.kind === 'stem' ? encodeStem(clue.stem) : encodeValue(clue.facet, clue.id)
}
