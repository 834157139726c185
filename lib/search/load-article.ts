import { createHash } from 'node:crypto'
import { articleText } from '#lib/article/article-text.ts'
import { segment } from '#lib/arabic/passages.ts'
import { fetchArticle, fetchStoriesOfFile } from '#lib/engine/fetch-articles.ts'
import type { FullArticle } from '#lib/engine/found-article.ts'
import type { Naming } from '#lib/facets/build-facets.ts'
import { parseState } from '#lib/query/parse-state.ts'
import { unknownValue, type FacetId, type NamedFacet, type SearchState } from '#lib/query/search-state.ts'
import { words } from '#lib/wording/words.ts'
import type { ArticleView, NameCount, ProvenanceView, SiblingView } from './article-view.ts'
import { buildTags, dateView, valueHref } from './build-result.ts'
import { buildParagraphs } from './build-spans.ts'
import { citeArticle } from './cite-article.ts'
import { fileHref } from './file-address.ts'
import { loadCopies } from './load-copies.ts'
import { hijriLabel } from './hijri-label.ts'
import { loadRelated } from './load-related.ts'
import { loadResultPath } from './load-result-path.ts'
import { createMarker, type MarkText } from './mark-text.ts'
import type { Dated } from './load-search.ts'
import { numberMatches } from './number-matches.ts'
import { isKnownValue, nameValues } from './name-values.ts'
import { facetOf } from '#lib/engine/tag-form.ts'
import { groupForms, placeMentions, type PlacedMention } from './place-mentions.ts'
import type { TagView } from './search-view.ts'
import { indexedOn, openLiveArchive, versionOf, type Archive } from './open-archive.ts'
import { readQuery } from './read-query.ts'
import { webAddress } from './web-address.ts'

/** An article and the archive it was found in. */
export type FoundArticle = { readonly archive: Archive; readonly article: FullArticle }

/** The article with this id, or null. */
export async function findArticle(id: string): Promise<FoundArticle | null> {
  const archive = await openLiveArchive()
  const article = await fetchArticle(archive.engine, id)
  return article && { archive, article }
}

/** What the browser's tab says. */
export function titleOfArticle({ article }: FoundArticle): string {
  return article.title || words.list.untitled
}

/** An article's page. The address may carry the search it was found by. */
export async function loadArticle(
  { archive, article }: FoundArticle,
  parameters: URLSearchParams,
): Promise<Dated<{ article: ArticleView }>> {
  const { state } = parseState(parameters, (facet, value) => isKnownValue(archive, facet, value))
  const [siblings, copies, related, path] = await Promise.all([
    loadSiblings(archive, article),
    loadCopies(archive, article),
    loadRelated(archive, article),
    loadResultPath(archive, state, article.id, parameters.get('at')),
  ])
  const naming = nameValues(archive.names)
  const text = buildArticle(article, {
    ...{ naming, mark: markerFor(archive, state), shown: archive.facets },
    version: versionOf(archive.account),
  })
  const view = { ...text, siblings, copies, related, path }
  return { article: view, indexed: indexedOn(archive) }
}

function markerFor(archive: Archive, state: SearchState): MarkText {
  return createMarker(readQuery(archive, state), archive.stem)
}

/** What a page of an article is drawn with. */
type Drawn = {
  readonly naming: Naming
  readonly mark: MarkText
  readonly shown: readonly FacetId[]
  /** Of the archive. */
  readonly version: number
}

function buildArticle(
  article: FullArticle,
  { naming, mark, shown, version }: Drawn,
): Omit<ArticleView, 'siblings' | 'copies' | 'related' | 'path'> {
  const marked = (text: string) => segment(text, { start: 0, end: text.length }, mark(text))
  const isShown = (facet: NamedFacet) => shown.includes(facet)
  const mentions = placeMentions(article.mentions.filter((mention) => isShown(facetOf(mention))))
  const namesOf = (facet: NamedFacet, main: readonly string[]) =>
    isShown(facet) ? countNames(buildTags(facet, article[facet], main, naming), mentions) : []
  const textHash = createHash('sha256').update(articleText(article)).digest('hex')
  const origin = article.provenances[0]
  const lines = (origin?.paragraphLines ?? []).map((number) => ({
    number,
    href: fileHref(origin?.file ?? '', { line: number, article: article.id }),
  }))
  const numbered = numberMatches({
    title: marked(article.title),
    subtitle: article.subtitle === undefined ? null : marked(article.subtitle),
    captions: article.captions.map(marked),
    paragraphs: buildParagraphs(article.body, mentions, lines, { naming, mark }),
  })
  return {
    ...numbered,
    id: article.id,
    source:
      article.source === unknownValue
        ? null
        : { label: naming.label('source', article.source), href: valueHref('source', article.source) },
    sourceCertainty: article.sourceCertainty,
    date: dateView(article.date),
    hijri: article.date === undefined ? null : hijriLabel(article.date),
    dateCertainty: article.dateCertainty ?? null,
    dateline: article.dateline ?? null,
    byline: article.byline ?? null,
    url: webAddress(article.url),
    since: article.since,
    textHash,
    citations: citeArticle(article, { naming, version, textHash }),
    provenances: article.provenances.map((provenance) => buildProvenance(provenance, article.id)),
    titleAnchors: mentions.filter(({ field }) => field === 'title').map(({ anchor }) => anchor),
    agencies: article.agency
      .filter((id) => id !== unknownValue)
      .map((id) => ({ label: naming.label('agency', id), href: valueHref('agency', id) })),
    countries: namesOf('country', article.countriesMain),
    organizations: namesOf('organization', article.organizationsMain),
    persons: namesOf('person', article.personsMain),
  }
}

function buildProvenance(provenance: FullArticle['provenances'][number], article: string): ProvenanceView {
  const { file, startLine, endLine, story, stories } = provenance
  return {
    file,
    fileHref: fileHref(file, { article }),
    startLine,
    endLine,
    linesHref: fileHref(file, { line: startLine, article }),
    story,
    stories,
  }
}

/** Main subjects first, then by how often they are named; each with its places in the text. */
function countNames(tags: readonly TagView[], mentions: readonly PlacedMention[]): NameCount[] {
  return tags
    .map((tag) => {
      const own = mentions.filter(({ id }) => id === tag.id)
      return { ...tag, count: Math.max(1, own.length), forms: groupForms(own) }
    })
    .sort((a, b) => Number(b.isMain) - Number(a.isMain) || b.count - a.count)
}

/** Stories shown on each side of the article in the list of its file: a file of JSON lines may have thousands. */
const siblingsAround = 50

/** The stories around it in the file it was first read from, in order; the article itself among them. */
async function loadSiblings({ engine }: Archive, article: FullArticle): Promise<SiblingView[]> {
  const [origin] = article.provenances
  if (!origin) return []
  const { file, story } = origin
  const around = { first: Math.max(1, story - siblingsAround), last: story + siblingsAround }
  const stories = await fetchStoriesOfFile(engine, file, around)
  return stories.map(({ id, title }) => ({
    id,
    title: title || words.list.untitled,
    href: `/articles/${id}`,
    isCurrent: id === article.id,
  }))
}
