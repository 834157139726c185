import { pickPassages } from '#lib/arabic/passages.ts'
import type { ListedArticle } from '#lib/engine/found-article.ts'
import type { Naming } from '#lib/facets/build-facets.ts'
import { emptyState } from '#lib/query/empty-state.ts'
import { searchHref } from '#lib/query/format-state.ts'
import { unknownValue, type FacetId, type NamedFacet, type SearchState } from '#lib/query/search-state.ts'
import { formatDate } from '#lib/wording/dates.ts'
import { words } from '#lib/wording/words.ts'
import { articleHref } from './article-address.ts'
import type { MarkText } from './mark-text.ts'
import { segmentWithNames, type ChosenMention } from './name-segments.ts'
import type { DateView, ResultView, TagView } from './search-view.ts'
import type { ThreadView } from './thread-view.ts'

/** Names shown in a row before «and so many more». */
const namesShown = { country: 4, organization: 3, person: 3 } as const

const passageLength = 260

/** What a row needs beside its article. */
export type RowContext = {
  readonly state: SearchState
  readonly naming: Naming
  /** Facets whose owner shows them. */
  readonly shown: readonly FacetId[]
  readonly mark: MarkText
  /** Position (from 1) in the list, or null when the row stands in none. */
  readonly position: number | null
  /** Where the article names what the facets are narrowed to. */
  readonly mentions?: readonly ChosenMention[]
  /** What the row says of its near copies. */
  readonly thread?: ThreadView | null
}

export function buildResult(
  article: ListedArticle,
  { state, naming, shown, mark, position, mentions = [], thread = null }: RowContext,
): ResultView {
  const tagsOf = (facet: NamedFacet, main: readonly string[]) =>
    shown.includes(facet) ? buildTags(facet, article[facet], main, naming) : []
  const countries = tagsOf('country', article.countriesMain)
  const organizations = tagsOf('organization', article.organizationsMain)
  const persons = tagsOf('person', article.personsMain)
  const title = article.title || words.list.untitled
  return {
    id: article.id,
    href: articleHref(article.id, state, position),
    title: segmentWithNames(title, { start: 0, end: title.length }, mark(title), inField(mentions, 'title')),
    passages: buildPassages(article.body, mark, inField(mentions, 'body')),
    date: dateView(article.date),
    source: article.source === unknownValue ? null : naming.label('source', article.source),
    dateline: article.dateline ?? null,
    countries: countries.slice(0, namesShown.country),
    countriesMore: Math.max(0, countries.length - namesShown.country),
    organizations: organizations.slice(0, namesShown.organization),
    organizationsMore: Math.max(0, organizations.length - namesShown.organization),
    persons: persons.slice(0, namesShown.person),
    personsMore: Math.max(0, persons.length - namesShown.person),
    thread,
  }
}

export function dateView(date: string | undefined): DateView | null {
  return date === undefined ? null : { iso: date, label: formatDate(date) }
}

/** Around the matches; a name that narrows the search is a place worth showing too, and without words the only one. */
function buildPassages(
  body: string,
  mark: MarkText,
  names: readonly ChosenMention[],
): ResultView['passages'] {
  const matches = mark(body)
  const places = [...matches, ...names].sort((a, b) => a.start - b.start)
  return pickPassages(body, places, { length: passageLength, max: 3 }).map((passage) =>
    segmentWithNames(body, passage, matches, names),
  )
}

function inField(mentions: readonly ChosenMention[], field: ChosenMention['field']): ChosenMention[] {
  return mentions.filter((mention) => mention.field === field).sort((a, b) => a.start - b.start)
}

/** Main subjects first, then passing ones, each leading to the whole archive narrowed to it. */
export function buildTags(
  facet: FacetId,
  ids: readonly string[],
  main: readonly string[],
  naming: Naming,
): TagView[] {
  const known = ids.filter((id) => id !== unknownValue)
  const ordered = [...main.filter((id) => known.includes(id)), ...known.filter((id) => !main.includes(id))]
  return ordered.map((id) => ({
    id,
    label: naming.label(facet, id),
    href: valueHref(facet, id),
    isMain: main.includes(id),
  }))
}

/** The whole archive narrowed to one value. */
export function valueHref(facet: FacetId, id: string): string {
  const filter = { chosen: [id], excluded: [], combine: 'any' } as const
  return searchHref({ ...emptyState, facets: { ...emptyState.facets, [facet]: filter } })
}
