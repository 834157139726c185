import type { Names } from '#lib/archive/names.ts'
import type { UnresolvedNames } from '#lib/archive/unresolved-names.ts'
import type { ValueCounts } from '#lib/archive/value-counts.ts'
import { createCandidateCounter, type Candidate } from '#lib/enrich/count-candidates.ts'
import { describeUnresolved } from '#lib/enrich/find-candidates.ts'
import type { Recipe } from '#lib/ingest/recipe.ts'
import type { StoredArticle } from '#lib/ingest/store/store-entry.ts'
import { createNameCollector } from './collect-names.ts'
import { createValueCounter } from './count-values.ts'

/** What a build tells of the tags of all its articles. */
type Facts = { readonly names: Names; readonly values: ValueCounts; readonly unresolved: UnresolvedNames }

/** Gathers it while the articles are gone through once. */
export type FactCollector = { readonly add: (stored: StoredArticle) => void; readonly finish: () => Facts }

/** More of them nobody reads; `npm run candidates` lists all. */
const mostUnresolved = 200

export function createFactCollector(recipe: Recipe): FactCollector {
  const names = createNameCollector(recipe)
  const values = createValueCounter()
  const unresolved = createCandidateCounter()
  return {
    add: (stored) => {
      names.add(stored)
      values.add(stored.article)
      unresolved.add(stored.article.id, stored.unresolved.map(describeUnresolved))
    },
    finish: () => ({
      names: names.finish(),
      values: values.finish(),
      unresolved: unresolved.finish(1).slice(0, mostUnresolved).map(toUnresolved),
    }),
  }
}

function toUnresolved({ name, owners, articles, examples }: Candidate): UnresolvedNames[number] {
  return { name, owners: [...owners], articles, examples: [...examples] }
}
