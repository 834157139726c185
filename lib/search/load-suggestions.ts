import { countArticles, type CountedSearch } from '#lib/engine/count-articles.ts'
import { searchArticles } from '#lib/engine/search-articles.ts'
import { toPage } from '#lib/query/change-state.ts'
import { formatState, searchHref } from '#lib/query/format-state.ts'
import { emptyState } from '#lib/query/empty-state.ts'
import { parseState } from '#lib/query/parse-state.ts'
import { completeQuery, type Completion } from './complete-query.ts'
import { countedSearch } from './counted-search.ts'
import { listEntities, type Entity } from './find-entities.ts'
import { isKnownValue } from './name-values.ts'
import { recentArchive, type Archive } from './open-archive.ts'
import { createMemory } from './remember.ts'

const entitiesOf = createMemory<readonly Entity[]>(1)

/** A completion with where it leads and how many articles that finds. */
export type Suggestion = Omit<Completion, 'state'> & { readonly href: string; readonly count: number }

/** What `GET /api/suggest` answers: the page's own parameters, `q` as it stands in the field. What finds nothing is left out. */
export async function loadSuggestions(
  parameters: URLSearchParams,
): Promise<{ suggestions: readonly Suggestion[] }> {
  const archive = await recentArchive()
  const { state } = parseState(parameters, (facet, id) => isKnownValue(archive, facet, id))
  const entities = await entitiesOf(archive, 'all', () => askEntities(archive))
  const typed = (parameters.get('q') ?? '').trimStart().slice(0, longestTyped)
  const completions = completeQuery(archive, toPage(state, 1), typed, entities)
  const asked = completions.map((completion) => {
    const search = countedSearch(archive, completion.state)
    return { completion, search, key: keyOf(search) }
  })
  // معرض and معرضا find the same: the more frequent one, which comes first, speaks for both.
  const different = asked.filter(({ key }, at) => asked.findIndex((other) => other.key === key) === at)
  const counts = await countArticles(
    archive.engine,
    different.map(({ search }) => search),
  )
  const suggestions = different.map(({ completion: { kind, text, state: target, facet } }, at) => ({
    ...{ kind, text, facet },
    href: searchHref(target),
    count: counts[at] ?? 0,
  }))
  return { suggestions: suggestions.filter(({ count }) => count > 0) }
}

/** Nobody needs the end of a longer query completed. */
const longestTyped = 300

/** One question a build: the values of the whole archive and their counts. */
async function askEntities(archive: Archive): Promise<readonly Entity[]> {
  const answer = await searchArticles(archive.engine, emptyState, [''], { page: 1, size: 1 })
  return listEntities(archive, answer)
}

/** Equal for searches that find the same. */
function keyOf({ state, branches }: CountedSearch): string {
  return `${formatState({ ...state, query: '' })} ${branches.join(' | ')}`
}
