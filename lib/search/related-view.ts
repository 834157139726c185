import type { DateView } from './date-view.ts'

/** Another telling of an article's story. */
export type RelatedArticle = {
  readonly id: string
  readonly title: string
  readonly href: string
  readonly date: DateView | null
  /** Rare names that both have, the rarest first. */
  readonly shared: readonly string[]
  readonly compareHref: string
}

/** The tellings of one source; null when it is unknown. */
export type RelatedGroup = { readonly source: string | null; readonly articles: readonly RelatedArticle[] }
