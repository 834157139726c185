import type { Settings } from 'meilisearch'
import { mentionedFields } from './mentioned-dates.ts'
import { facetFields } from './facet-fields.ts'

/** The live index, the one being built beside it, and the same for the account of the archive. */
export const indexNames = {
  articles: 'articles',
  nextArticles: 'articles_next',
  archive: 'archive',
  nextArchive: 'archive_next',
} as const

/** Above any number of values or articles an archive has: totals and counts are never cut. */
export const noCap = 100_000_000

/**
 * How articles are indexed. All searched text is encoded by us (`encode-words.ts`) as plain ASCII words, so the engine's
 * own handling of Arabic never comes into play, and what is found is what we say. Typos and prefixes are ours too.
 */
export const articleSettings: Settings = {
  searchableAttributes: [
    'titleStems',
    'titleWords',
    'titleRuns',
    'titleOnly',
    'bodyStems',
    'bodyWords',
    'bodyRuns',
    'mainValues',
    'values',
  ],
  filterableAttributes: [
    'id',
    ...facetFields,
    'day',
    'month',
    'since',
    ...mentionedFields,
    'fileKeys',
    'storyNumbers',
    'tagForms',
    'thread',
  ],
  sortableAttributes: ['day', 'id'],
  rankingRules: ['sort', 'words', 'attribute', 'proximity', 'exactness', 'day:desc', 'id:asc'],
  typoTolerance: { enabled: false },
  prefixSearch: 'disabled',
  facetSearch: false,
  proximityPrecision: 'byAttribute',
  localizedAttributes: [{ attributePatterns: ['*'], locales: ['eng'] }],
  faceting: { maxValuesPerFacet: noCap },
  pagination: { maxTotalHits: noCap },
}

/** The account of the archive is one document that is only ever fetched whole. */
export const archiveSettings: Settings = {
  searchableAttributes: [],
  filterableAttributes: [],
  typoTolerance: { enabled: false },
  facetSearch: false,
}
