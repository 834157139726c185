import type { Article } from '#lib/article/article.ts'

/** What the tagger adds to a story. Ids only: labels come from the gazetteer when a page is drawn. */
export type Tags = Pick<
  Article,
  | 'countries'
  | 'countriesMain'
  | 'organizations'
  | 'organizationsMain'
  | 'agencies'
  | 'persons'
  | 'personsMain'
  | 'regions'
  | 'regionsMain'
  | 'mentions'
>
