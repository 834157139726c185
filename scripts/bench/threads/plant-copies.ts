import { shuffle, createRandom } from '../search/random.ts'
import { changeKinds } from './change-kinds.ts'
import type { News } from './load-news.ts'

const copiesOfAKind = 800

/** A copy under its own id, which story it is a copy of, and how it was changed. */
export type Planted = { readonly copy: News; readonly original: string; readonly kind: string }

/** For each kind of change copies of other news, the same for the same seed. */
export function plantCopies(news: readonly News[], seed: number): Planted[] {
  const random = createRandom(seed)
  const words = news.flatMap(({ body }) => body.split(/\s+/))
  const shuffled = shuffle(news, seed)
  return Object.entries(changeKinds).flatMap(([kind, change], number) =>
    shuffled.slice(number * copiesOfAKind, (number + 1) * copiesOfAKind).map((original, at) => ({
      copy: { ...change(original, random, words), id: `c${String(number)}-${String(at)}` },
      original: original.id,
      kind,
    })),
  )
}
