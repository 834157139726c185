import { breakDown, type Breakdown } from '#lib/engine/break-down.ts'
import type { EngineQuery } from '#lib/engine/build-query.ts'
import { countArticles } from '#lib/engine/count-articles.ts'
import { readAccount } from '#lib/engine/read-account.ts'
import { formatState } from '#lib/query/format-state.ts'
import { parseMatrix, type MatrixState, type ParsedMatrix } from '#lib/query/matrix-address.ts'
import type { SearchState } from '#lib/query/search-state.ts'
import { countedBy, toColumns } from './matrix-column.ts'
import { isKnownValue } from './name-values.ts'
import { askLiveArchive, type Archive } from './open-archive.ts'
import { readQuery } from './read-query.ts'
import { createMemory } from './remember.ts'

/** A line as a search, how it was read, and what it finds; null when nothing in it can be searched for. */
export type AskedLine = {
  readonly line: string
  readonly state: SearchState
  readonly query: EngineQuery
  readonly found: { readonly total: number; readonly counts: ReadonlyMap<string, number> } | null
}

export type AskedMatrix = ParsedMatrix & { readonly lines: readonly AskedLine[] }

/** The counts of a few tables: how they are sorted and how wide they are changes nothing of them. */
const askedLines = createMemory<readonly AskedLine[]>(20)

/** What the page of a table of names, and its file, are made of. */
export async function askMatrix(
  parameters: URLSearchParams,
): Promise<{ archive: Archive; answer: AskedMatrix }> {
  return askLiveArchive(async (archive) => {
    const parsed = parseMatrix(parameters, (facet, id) => isKnownValue(archive, facet, id))
    const { lines, by, search } = parsed.matrix
    const question = `${by}\n${formatState(search)}\n${lines.join('\n')}`
    const asked = await askedLines(archive, question, () => askLines(archive, parsed.matrix))
    return { ...parsed, lines: asked, account: await readAccount(archive.engine) }
  })
}

async function askLines(archive: Archive, { lines, by, search }: MatrixState): Promise<AskedLine[]> {
  const read = lines.map((line) => {
    const state = { ...search, query: line }
    return { line, state, query: readQuery(archive, state) }
  })
  const searches = read
    .filter(({ query }) => isSearch(query))
    .map(({ state, query }) => ({
      state,
      branches: [...query.branches, ...query.valueBranches],
    }))
  const counted = countedBy(by, search)
  const [breakdowns, totals] = await Promise.all([
    breakDown(archive.engine, searches, counted),
    // Where the columns are counted under a wider filter, the totals are asked for under the whole one.
    counted.without.kind === 'nothing' ? null : countArticles(archive.engine, searches),
  ])
  const found = breakdowns.map(({ total, counts }, at): Breakdown => ({
    total: totals?.[at] ?? total,
    counts: toColumns(by, counts),
  }))
  const next = found.values()
  return read.map((line) => ({ ...line, found: isSearch(line.query) ? (next.next().value ?? null) : null }))
}

/** Of punctuation alone there is nothing to search for: it would find the whole archive. */
function isSearch({ branches }: EngineQuery): boolean {
  return branches.join('') !== ''
}
