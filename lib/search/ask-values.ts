import { searchArticles } from '#lib/engine/search-articles.ts'
import { compareValue } from '#lib/facets/compare-value.ts'
import { matchesFind } from '#lib/facets/order-options.ts'
import { orderRows, type ComparedValue } from '#lib/facets/order-rows.ts'
import type { Dropped } from '#lib/query/parse-state.ts'
import { parseValues, type ValuesState } from '#lib/query/values-address.ts'
import { compareWithArchive } from './compare-with-archive.ts'
import { countedSearch } from './counted-search.ts'
import { isKnownValue, nameValues } from './name-values.ts'
import { askLiveArchive, type Archive } from './open-archive.ts'

/** A value with its count here; `isHidden`: excluded, so the count is what it hides. */
export type AskedValue = ComparedValue & { readonly isHidden: boolean }

/** All values of a facet in a view, in the order asked. */
export type AskedValues = {
  readonly values: ValuesState
  readonly dropped: readonly Dropped[]
  readonly rows: readonly AskedValue[]
  /** Articles of the search; those that the counts are of; those of the archive. */
  readonly total: number
  readonly base: number
  readonly articles: number
}

/** What the page of all values of a facet, and its table as a file, are made of. */
export async function askValues(
  parameters: URLSearchParams,
): Promise<{ archive: Archive; answer: AskedValues }> {
  return askLiveArchive((archive) => askFor(archive, parameters))
}

async function askFor(archive: Archive, parameters: URLSearchParams) {
  const { values, dropped } = parseValues(parameters, (facet, id) => isKnownValue(archive, facet, id))
  const [first] = archive.facets
  const facet = archive.facets.includes(values.facet) ? values.facet : (first ?? values.facet)
  const { state, branches } = countedSearch(archive, values.search)
  const found = await searchArticles(archive.engine, state, branches, { page: 1, size: 1 })
  const comparison = await compareWithArchive(archive, state, found.total)
  const { chosen, excluded } = state.facets[facet]
  const counts = new Map([
    ...chosen.map((id) => [id, 0] as const),
    ...found.counts[facet],
    ...excluded.map((id) => [id, found.hiddenCounts[facet].get(id) ?? 0] as const),
  ])
  const naming = nameValues(archive.names)
  const rows = [...counts].map(([id, count]): AskedValue => {
    const isHidden = excluded.includes(id)
    return {
      ...{ id, count, isHidden, label: naming.label(facet, id) },
      archiveCount: comparison.archive.counts[facet].get(id) ?? 0,
      telling: isHidden ? null : compareValue(comparison, facet, { id, count }),
    }
  })
  const { within, by, isReversed } = values
  const fitting = within === '' ? rows : rows.filter(({ id }) => matchesFind(naming.names(facet, id), within))
  return {
    ...{ account: found.account, values: { ...values, facet }, dropped },
    rows: orderRows(fitting, by, isReversed),
    total: found.total,
    base: comparison.bases[facet],
    articles: comparison.archive.total,
  }
}
