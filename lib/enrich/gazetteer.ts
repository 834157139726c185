import type { MentionRule } from '#lib/article/mention.ts'
import type { NisbaGender } from './nisba.ts'
import type { PhraseTrie } from './phrase-trie.ts'
import type { Region } from './regions.ts'

/** A country form as found in a text. Several ids: either all are meant, or the article must tell which. */
export type CountryForm = {
  readonly ids: readonly string[]
  readonly kind: Extract<MentionRule, 'name' | 'capital' | 'demonym'> | 'block'
  /** Folded, without a particle. */
  readonly form: string
  readonly gender: NisbaGender
  /** «الكوريتين» means both Koreas. */
  readonly together: boolean
  /** Which is meant when the article does not tell. */
  readonly fallback: string | null
  readonly cue: Cue | null
}

/** What must or must not stand beside a form that is also an everyday word («مالي»، «بنين»، «سيول»). */
export type Cue = {
  readonly onlyAfter: WordTest | null
  readonly onlyBefore: WordTest | null
  readonly notAfter: WordTest | null
  readonly notBefore: WordTest | null
  /** Counts when the article names one of these countries elsewhere; null: no such condition. */
  readonly evidence: readonly string[] | null
  /** Counts in a list beside another country. */
  readonly listed: boolean
  /** Counts with one of these particles: «بمالي». */
  readonly particles: ReadonlySet<string>
}

export type WordTest = (word: string) => boolean

export type OrganizationAlias = {
  readonly organization: Organization
  readonly strength: 'strong' | 'weak'
  /** A Latin acronym counts only in capitals: «WHO», not «who». */
  readonly capitals: boolean
}

export type Organization = {
  readonly id: string
  readonly type: string
  readonly labelAr: string
  readonly labelEn: string
  /** Followed by another country's nationality it is another organisation: «الشروق الجزائرية». Null: at home everywhere. */
  readonly home: string | null
  readonly strong: readonly string[]
  readonly weak: readonly string[]
  /** A weak alias counts when the article names one of these countries. */
  readonly requires: readonly string[]
  readonly notBefore: WordTest | null
  readonly notAfter: WordTest | null
  /** Weak aliases count only with a trigger word or in quotes, whatever else the article says. */
  readonly triggerOnly: boolean
  /** A weak alias counts in an article full of its kind: «النصرة» beside other armed groups. */
  readonly knownByTopic: boolean
  /** A country inside the name is not named: «وكالة الأنباء الألمانية». */
  readonly hidesCountry: boolean
}

/** A kind of state body, known by its head words and a nationality: وزارة الدفاع + الروسية -> gov:RU:defence. */
export type Body = {
  readonly slug: string
  readonly gender: 'masculine' | 'feminine'
  readonly labelAr: string
  readonly labelEn: string
  /** Further definite words may stand before the nationality: وزارة الخارجية والمغتربين اللبنانية. */
  readonly extends: boolean
}

export type BodyHead = {
  readonly body: Body
  /** «الخارجية الروسية» without وزارة: the nationality must follow at once, and no noun may stand before. */
  readonly short: boolean
}

export type OrganizationEntry =
  | { readonly kind: 'alias'; readonly alias: OrganizationAlias }
  | { readonly kind: 'body'; readonly head: BodyHead }

export type Country = {
  readonly iso: string
  readonly labelAr: string
  readonly labelEn: string
  readonly names: readonly string[]
  /** Unfolded, masculine singular, the first is used in labels. */
  readonly nisbas: readonly string[]
}

export type OpenShape = 'quoted' | 'idafa' | 'proper' | 'latin'

/** Everything the tagger knows, ready for look-up. */
export type Gazetteer = {
  /** Changes with any table and with the rules: articles tagged under another version are tagged anew. */
  readonly version: string
  readonly countries: ReadonlyMap<string, Country>
  /** By id, in the order of the table. */
  readonly regions: ReadonlyMap<string, Region>
  /** Country of a main city by its folded name, for datelines. */
  readonly cities: ReadonlyMap<string, string>
  readonly organizations: ReadonlyMap<string, Organization>
  readonly bodies: ReadonlyMap<string, Body>
  readonly countryForms: PhraseTrie<CountryForm>
  readonly organizationForms: PhraseTrie<OrganizationEntry>
  /** Words that make a weak alias sure, by type of organisation: تنظيم, حركة … */
  readonly triggers: ReadonlyMap<string, ReadonlySet<string>>
  readonly openPatterns: ReadonlyMap<string, ReadonlySet<OpenShape>>
  /** Classes of words that rules ask for: given, kin, title, speech, stop … */
  readonly words: WordClasses
}

export type WordClasses = { readonly has: (wordClass: string, word: string) => boolean }
