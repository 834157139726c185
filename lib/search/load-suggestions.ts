import { searchArticles } from '#lib/engine/search-articles.ts'
import { emptyState } from '#lib/query/empty-state.ts'
import { parseState } from '#lib/query/parse-state.ts'
import { completeQuery, type Suggestion } from './complete-query.ts'
import { listEntities, type Entity } from './find-entities.ts'
import { isKnownValue } from './name-values.ts'
import { recentArchive, type Archive } from './open-archive.ts'
import { createMemory } from './remember.ts'

const entitiesOf = createMemory<readonly Entity[]>(1)

/** What `GET /api/suggest` answers: the page's own parameters, `q` as it stands in the field. */
export async function loadSuggestions(
  parameters: URLSearchParams,
): Promise<{ suggestions: readonly Suggestion[] }> {
  const archive = await recentArchive()
  const { state } = parseState(parameters, (facet, id) => isKnownValue(archive.names, facet, id))
  const entities = await entitiesOf(archive, 'all', () => askEntities(archive))
  const typed = (parameters.get('q') ?? '').trimStart().slice(0, longestTyped)
  return { suggestions: completeQuery(archive, { ...state, page: 1 }, typed, entities) }
}

/** Nobody needs the end of a longer query completed. */
const longestTyped = 300

/** One question a build: the values of the whole archive and their counts. */
async function askEntities(archive: Archive): Promise<readonly Entity[]> {
  const answer = await searchArticles(archive.engine, emptyState, [''], { page: 1, size: 1 })
  return listEntities(archive, answer)
}
