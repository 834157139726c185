import { fingerprint } from '#lib/arabic/fingerprint.ts'
import type { Article } from '#lib/article/article.ts'
import type { UnresolvedName } from '#lib/enrich/find-unresolved.ts'
import type { Gazetteer } from '#lib/enrich/gazetteer.ts'
import { findPlaceCountry } from '#lib/enrich/place-country.ts'
import { examineStory } from '#lib/enrich/tag-story.ts'
import type { Tags } from '#lib/enrich/tags.ts'

/** An article before its names are looked for. */
export type UntaggedArticle = Omit<Article, keyof Tags | 'datelineCountry'>

export type TaggedArticle = {
  readonly article: Article
  /** A fingerprint of all its tags. */
  readonly tags: string
  /** Names seen in it that take no tag. */
  readonly unresolved: readonly UnresolvedName[]
}

/** Tags an article that was just read, or again one that was tagged by other tables: of its old tags nothing stays. */
export function tagArticle(
  { datelineCountry: _, ...untagged }: UntaggedArticle & Pick<Article, 'datelineCountry'>,
  gazetteer: Gazetteer,
): TaggedArticle {
  const { title, body, dateline } = untagged
  const country = dateline === undefined ? undefined : findPlaceCountry(dateline, gazetteer)
  const { tags, unresolved } = examineStory({ title, body }, gazetteer)
  return {
    article: { ...untagged, ...(country === undefined ? {} : { datelineCountry: country }), ...tags },
    tags: fingerprint([JSON.stringify([country, tags])]),
    unresolved,
  }
}
