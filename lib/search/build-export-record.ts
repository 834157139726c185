import type { WalkedArticle } from '#lib/engine/walk-articles.ts'
import type { ExportedTag, ExportRecord } from '#lib/export/export-record.ts'
import { unknownValue, type FacetId, type NamedFacet } from '#lib/query/search-state.ts'
import { nameValues } from './name-values.ts'
import type { Archive } from './open-archive.ts'
import { webAddress } from './web-address.ts'

/** An article as it is exported. `origin`: of this site, `https://kashshaf.example`. */
export function buildExportRecord(
  article: WalkedArticle,
  { names, facets }: Pick<Archive, 'names' | 'facets'>,
  origin: string,
): ExportRecord {
  const { label } = nameValues(names)
  const tags = (facet: NamedFacet, ids: readonly string[], main: readonly string[]) =>
    facets.includes(facet) ? nameTags(ids, main, (id) => label(facet, id)) : []
  const { id, title, body, captions, sourceCertainty, datesMentioned, source } = article
  return {
    ...{ id, title, body, captions, sourceCertainty, datesMentioned },
    ref: article.ref ?? null,
    address: `${origin}/articles/${id}`,
    url: webAddress(article.url),
    subtitle: article.subtitle ?? null,
    source: nameTags([source], [source], (value) => label('source' satisfies FacetId, value))[0] ?? null,
    date: article.date ?? null,
    dateCertainty: article.dateCertainty ?? null,
    dateline: article.dateline ?? null,
    byline: article.byline ?? null,
    countries: tags('country', article.country, article.countriesMain),
    organizations: tags('organization', article.organization, article.organizationsMain),
    persons: tags('person', article.person, article.personsMain),
    thread: article.thread ?? null,
    places: article.provenances.map(({ file, startLine, endLine }) => ({ file, startLine, endLine })),
  }
}

function nameTags(
  ids: readonly string[],
  main: readonly string[],
  label: (id: string) => string,
): ExportedTag[] {
  return ids
    .filter((id) => id !== unknownValue)
    .map((id) => ({ id, label: label(id), isMain: main.includes(id) }))
}
