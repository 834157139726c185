import type { MentionRule } from '#lib/article/mention.ts'
import type { NamedFacet } from '#lib/query/search-state.ts'
import type { IndexedView, Notice } from './search-view.ts'

/** Why a curator should look at a form: hardly ever found, very short, or its value is known by no surer evidence anywhere. */
export type FormDoubt = 'rare' | 'short' | 'weak'

/** In which words a value is named, and in how many articles. */
export type EntityFormView = {
  readonly form: string
  readonly rule: MentionRule
  readonly articles: number
  readonly doubts: readonly FormDoubt[]
}

/** A country, organisation or person that articles name. */
export type EntityRowView = {
  readonly id: string
  readonly label: string
  readonly otherLabel: string
  readonly articles: number
  readonly searchHref: string
  /** Its own page: all forms, with examples. */
  readonly href: string
  readonly forms: readonly EntityFormView[]
  /** Forms that are not shown in the row. */
  readonly moreForms: number
}

/** A name that several bear, or that is also an everyday word, and which the texts left open. */
export type UnresolvedView = {
  readonly name: string
  readonly articles: number
  readonly owners: readonly string[]
  readonly examples: readonly { readonly href: string; readonly text: string }[]
}

/** A choice of the page: a link, and how many rows it shows. */
export type EntitiesChoice<Value extends string> = {
  readonly value: Value
  readonly href: string
  readonly isCurrent: boolean
  readonly count: number
}

export const entitiesShown = ['all', 'doubtful', 'unlisted'] as const
export type EntitiesShown = (typeof entitiesShown)[number]

/** The page of what the archive's articles name. */
export type EntitiesView = {
  readonly kinds: readonly EntitiesChoice<NamedFacet>[]
  readonly shown: readonly EntitiesChoice<EntitiesShown>[]
  readonly facet: NamedFacet
  readonly show: EntitiesShown
  readonly find: string
  readonly notices: readonly Notice[]
  readonly total: number
  readonly rows: readonly EntityRowView[]
  readonly unresolved: readonly UnresolvedView[]
  readonly previousHref: string | null
  readonly nextHref: string | null
  readonly indexed: IndexedView
}

/** An example of a form: the article, and the words around. */
export type ExampleOfForm = {
  readonly href: string
  readonly title: string
  readonly before: string
  readonly form: string
  readonly after: string
}

/** The page of one value. */
export type EntityView = Omit<EntityRowView, 'forms' | 'moreForms' | 'href'> & {
  readonly facet: NamedFacet
  readonly listHref: string
  /** The names of the tables that mean it alone, and those that others bear too. */
  readonly sure: readonly string[]
  readonly other: readonly string[]
  readonly forms: readonly (EntityFormView & { readonly examples: readonly ExampleOfForm[] })[]
  readonly indexed: IndexedView
}
