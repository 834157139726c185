import { isAlone } from '#lib/facets/build-facets.ts'
import { buildChips } from '#lib/facets/build-chips.ts'
import { leadChips } from '#lib/facets/lead-chips.ts'
import { clearFilters, onlyValue, toggleExclusion, toggleValue } from '#lib/query/change-state.ts'
import { searchHref } from '#lib/query/format-state.ts'
import type { SearchState } from '#lib/query/search-state.ts'
import { valuesHref, valuesOrders, valuesParameters, type ValuesState } from '#lib/query/values-address.ts'
import { askValues, type AskedValue, type AskedValues } from './ask-values.ts'
import { archiveNotices, dropNotices } from './build-notices.ts'
import { lastPage } from './build-pagination.ts'
import { nameValues } from './name-values.ts'
import { indexedOn } from './open-archive.ts'
import type { ValueRowView, ValuesView } from './values-view.ts'
import { writeCsv, type Cell } from '#lib/export/write-csv.ts'

/** Values of a page. */
const rowsShown = 100

/** The page of all values of a facet. */
export async function loadValues(parameters: URLSearchParams): Promise<ValuesView> {
  const { archive, answer } = await askValues(parameters)
  const { values, rows, total, base, dropped } = answer
  const { search, facet } = values
  const toHref = (state: SearchState) => valuesHref({ ...values, search: state, at: 1 })
  const last = lastPage(rows.length, rowsShown)
  const at = Math.min(values.at, last)
  const shown = rows.slice((at - 1) * rowsShown, at * rowsShown)
  const onPage = { ...answer, values: { ...values, at } }
  return {
    state: search,
    ...{ facet, total, base, within: values.within, found: rows.length },
    facets: archive.facets.map((value) => ({
      value,
      href: valuesHref({ ...values, facet: value, within: '', at: 1 }),
      isCurrent: value === facet,
    })),
    parameters: valuesParameters(values),
    rows: shown.map((row) => describeRow(row, onPage)),
    sorts: buildSorts(values),
    chips: leadChips(buildChips(search, nameValues(archive.names)), toHref),
    clearAllHref: toHref(clearFilters(search)),
    backHref: searchHref(search),
    csvHref: valuesHref({ ...values, at: 1 }, '/api/values'),
    notices: [...archiveNotices(archive.account), ...dropNotices(dropped)],
    first: rows.length === 0 ? 0 : (at - 1) * rowsShown + 1,
    last: Math.min(at * rowsShown, rows.length),
    previousHref: at > 1 ? valuesHref({ ...values, at: at - 1 }) : null,
    nextHref: at < last ? valuesHref({ ...values, at: at + 1 }) : null,
    indexed: indexedOn(archive),
  }
}

function describeRow(row: AskedValue, { values, base, articles }: AskedValues): ValueRowView {
  const { id, label, count, archiveCount, telling, isHidden } = row
  const { search, facet } = values
  const stay = (state: SearchState) => valuesHref({ ...values, search: state })
  const isChosen = search.facets[facet].chosen.includes(id)
  return {
    ...{ id, label, count, archiveCount, ratio: telling?.ratio ?? null },
    isTelling: (telling?.bound ?? 0) > 0,
    status: isHidden ? 'excluded' : isChosen ? 'chosen' : 'open',
    share: isHidden ? null : shareOf(count, base),
    archiveShare: shareOf(archiveCount, articles),
    toggleHref: stay(toggleValue(search, facet, id)),
    excludeHref: stay(toggleExclusion(search, facet, id)),
    onlyHref: isAlone(search, facet, id) ? null : searchHref(onlyValue(search, facet, id)),
  }
}

function shareOf(count: number, all: number): number {
  return all === 0 ? 0 : count / all
}

/** A link a column; that of the column in force turns the order round. */
function buildSorts(values: ValuesState): ValuesView['sorts'] {
  return valuesOrders.map((by) => {
    const isCurrent = by === values.by
    const isReversed = isCurrent && !values.isReversed
    return {
      ...{ value: by, isCurrent, isReversed: isCurrent && values.isReversed },
      href: valuesHref({ ...values, by, isReversed, at: 1 }),
    }
  })
}

const csvColumns = [
  ...['id', 'name', 'status', 'articles', 'share'],
  ...['archive_articles', 'archive_share', 'ratio', 'lower_bound_log2'],
]

/** The same table as a file, all pages of it: shares 0 to 1; of an excluded value `articles` is what it hides. */
export async function exportValues(parameters: URLSearchParams): Promise<ReadableStream<Uint8Array>> {
  const { answer } = await askValues(parameters)
  return writeCsv(
    csvColumns,
    answer.rows.map((row): Cell[] => {
      const { id, label, status, count, share, archiveCount, archiveShare } = describeRow(row, answer)
      const { ratio = null, bound = null } = row.telling ?? {}
      return [
        ...[id, label, status, count, round(share)],
        ...[archiveCount, round(archiveShare), round(ratio), round(bound)],
      ]
    }),
  )
}

function round(value: number | null): number | null {
  return value === null ? null : Math.round(value * 10_000) / 10_000
}
