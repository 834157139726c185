import { buildFacets } from '#lib/facets/build-facets.ts'
import { expandFacet, toggleValue } from '#lib/query/change-state.ts'
import { emptyState } from '#lib/query/empty-state.ts'
import { searchHref } from '#lib/query/format-state.ts'
import { facetIds, unknownValue } from '#lib/query/search-state.ts'
import { askArchive } from './ask-archive.ts'
import { buildExamples } from './build-examples.ts'
import { buildResult } from './build-result.ts'
import { buildTime } from './build-time.ts'
import { nameValues } from './name-values.ts'
import { askLiveArchive, indexedOn } from './open-archive.ts'
import { buildChoices, type Dated } from './load-search.ts'
import type { ArchiveView, SearchView } from './search-view.ts'

/** Newest articles on the first page. */
const newestShown = 5

/** The first visit: the archive itself, by source, country, organisation and time. */
export async function loadArchive(): Promise<
  Dated<{ archive: ArchiveView; matching: SearchView['matching'] }>
> {
  const first = { page: 1, size: newestShown }
  const { archive, answer } = await askLiveArchive((live) => askArchive(live, emptyState, first))
  const naming = nameValues(archive.names)
  const months = [...answer.months.keys()].filter((month) => month !== unknownValue).sort()
  const facets = buildFacets(answer, {
    state: { ...emptyState, expanded: facetIds },
    naming,
    shown: archive.facets,
  }).map((facet) => ({
    ...facet,
    // Unfolded only to be shown here: a name leads to the plain search.
    options: facet.options.map((option) => ({
      ...option,
      toggleHref: searchHref(toggleValue(emptyState, facet.id, option.id)),
    })),
    moreHref: searchHref(expandFacet(emptyState, facet.id, true)),
  }))
  const view: ArchiveView = {
    articles: archive.account.articles,
    files: archive.account.files,
    sources: facets.find(({ id }) => id === 'source')?.distinct ?? 0,
    firstMonth: months[0] ?? null,
    lastMonth: months.at(-1) ?? null,
    time: buildTime(answer.months, emptyState),
    facets,
    examples: buildExamples(answer.articles.map(({ title }) => title)),
    newest: answer.articles.map((article) =>
      buildResult(article, {
        ...{ state: emptyState, naming, shown: archive.facets },
        ...{ mark: () => [], position: null },
      }),
    ),
  }
  return { archive: view, matching: buildChoices(emptyState).matching, indexed: indexedOn(archive) }
}
