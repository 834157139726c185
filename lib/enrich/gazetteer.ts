import type { MentionRule } from '#lib/article/mention.ts'
import type { NisbaGender } from './nisba.ts'
import type { PhraseTrie } from './phrase-trie.ts'
import type { Region } from './regions.ts'
import type { WordFilter } from './word-filter.ts'

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

/** What the tables know of an organisation or a person. */
export type NamedEntity = {
  readonly id: string
  readonly type: string
  readonly labelAr: string
  readonly labelEn: string
  /** Followed by another country's nationality it is another one: «الشروق الجزائرية». Null: at home everywhere. */
  readonly home: string | null
  readonly strong: readonly string[]
  readonly weak: readonly string[]
  /** A weak alias counts when the article names one of these countries. */
  readonly requires: readonly string[]
  readonly notBefore: WordTest | null
  readonly notAfter: WordTest | null
  /** Weak names count only with a trigger word (or an organisation's in quotes), whatever else the article says. */
  readonly triggerOnly: boolean
}

export type Organization = NamedEntity & {
  /** A weak alias counts in an article full of its kind: «النصرة» beside other armed groups. */
  readonly knownByTopic: boolean
  /** A country inside the name is not named: «وكالة الأنباء الألمانية». */
  readonly hidesCountry: boolean
  /** The bodies that it is too: the Pentagon is `gov:US:defence`. */
  readonly bodies: readonly string[]
}

export type PersonName = {
  readonly person: NamedEntity
  /** Folded, without a particle. */
  readonly phrase: string
  readonly strength: 'strong' | 'weak'
  /** `name` for the full name that is shown as label, `alias` for any other. */
  readonly rule: Extract<MentionRule, 'name' | 'alias'>
}

/**
 * A kind of state body, or of a country's societies, known by its head words and a nationality: وزارة الدفاع + الروسية
 * -> gov:RU:defence.
 */
export type Body = {
  readonly slug: string
  /** `gov` for state bodies, else that of organizations.tsv. */
  readonly type: string
  /** `other` after a plural: «نقابة الصحفيين المصريين». */
  readonly gender: NisbaGender
  readonly hidesCountry: boolean
  /** `*` stands where the nationality does: «الاتحاد * لكرة القدم». */
  readonly labelAr: string
  readonly labelEn: string
  /** Further definite words may stand before the nationality: وزارة الخارجية والمغتربين اللبنانية. */
  readonly extends: boolean
}

export type BodyHead = {
  readonly body: Body
  /** «الخارجية الروسية» without وزارة: the nationality must follow at once, and no noun may stand before. */
  readonly short: boolean
  /** Words that must follow the nationality, «لكرة القدم» after «الاتحاد المصري»; null: it need not stand at once. */
  readonly tail: readonly string[] | null
}

/** What a phrase may name. Organisations and persons stand in one trie, so that the longest name of either wins. */
export type EntityEntry =
  | { readonly kind: 'alias'; readonly alias: OrganizationAlias }
  | { readonly kind: 'person'; readonly name: PersonName }
  | { readonly kind: 'body'; readonly head: BodyHead }

export type Country = {
  readonly iso: string
  readonly labelAr: string
  readonly labelEn: string
  readonly names: readonly string[]
  /** Names of a part of it: «اسكتلندا», «غزة». */
  readonly parts: readonly string[]
  /** Unfolded, masculine singular, the first is used in labels. */
  readonly nisbas: readonly string[]
  readonly demonyms: readonly string[]
}

export type OpenShape = 'quoted' | 'idafa' | 'proper' | 'latin' | 'trade' | 'purpose'

export type OpenPattern = {
  readonly trigger: string
  /** Letters of a particle to leave out of the form. */
  readonly cut: number
  readonly shapes: ReadonlySet<OpenShape>
}

/** Everything the tagger knows, ready for look-up. */
export type Gazetteer = {
  /** Changes with any table and with the rules: articles tagged under another version are tagged anew. */
  readonly version: string
  readonly countries: ReadonlyMap<string, Country>
  /** By id, in the order of the table. */
  readonly regions: ReadonlyMap<string, Region>
  /** Ids of the regions a country stands in, by ISO code. */
  readonly regionsOf: ReadonlyMap<string, readonly string[]>
  /** Country of a main city by its folded name, for datelines. */
  readonly cities: ReadonlyMap<string, string>
  readonly organizations: ReadonlyMap<string, Organization>
  readonly persons: ReadonlyMap<string, NamedEntity>
  readonly bodies: ReadonlyMap<string, Body>
  /** Organisations of the table that are a country's body too, by the body's id. */
  readonly namedBodies: ReadonlyMap<string, Organization>
  readonly countryForms: PhraseTrie<CountryForm>
  readonly entityForms: PhraseTrie<EntityEntry>
  /** First words of the persons' full names: «ميلانيا» before «ترامب» is another person. */
  readonly firstNames: ReadonlySet<string>
  /** Words that make a weak name sure, by type of organisation or person: تنظيم, حركة, الرئيس … */
  readonly triggers: ReadonlyMap<string, ReadonlySet<string>>
  /** By every written form of the trigger, «للجمعية» too. */
  readonly openPatterns: ReadonlyMap<string, OpenPattern>
  readonly openFilter: WordFilter
  /** Classes of words that rules ask for: given, kin, title, speech, stop … */
  readonly words: WordClasses
}

export type WordClasses = { readonly has: (wordClass: string, word: string) => boolean }
