import type { Mention } from '#lib/article/mention.ts'
import type { Country, Gazetteer, NamedEntity } from './gazetteer.ts'
import { readBodyId } from './body-id.ts'
import { foldPhrase } from './letters.ts'
import { defineNisba, inflectNisba } from './nisba.ts'
import { isOpenId } from './open-id.ts'

/** A value's name in both languages of the interface. */
export type Label = { readonly ar: string; readonly en: string }

/** Labels and searchable names of tagged values, by id. An id in no table is its own label. */
export type Labels = {
  readonly country: (iso: string) => Label
  readonly organization: (id: string) => Label
  readonly person: (id: string) => Label
  /** The names that somebody may type who looks for a tagged value. */
  readonly searchNames: (id: string) => SearchNames
}

export type SearchNames = {
  /** They mean this value alone, in any language: a search for one finds the articles that use another. */
  readonly sure: string[]
  /** Others bear them too, or they are more or less than the value («روسية», «اسكتلندا», «فتح»): they are only offered. */
  readonly other: string[]
}

export function createLabels(gazetteer: Gazetteer): Labels {
  const country = (iso: string) => labelOf(gazetteer.countries.get(iso)) ?? { ar: iso, en: iso }
  const organization = (id: string) =>
    labelOf(gazetteer.organizations.get(id)) ?? labelBody(id, gazetteer) ?? { ar: id, en: id }
  const person = (id: string) => labelOf(gazetteer.persons.get(id)) ?? { ar: id, en: id }
  const searchNames = (id: string) => {
    const known = gazetteer.countries.get(id) ?? gazetteer.organizations.get(id) ?? gazetteer.persons.get(id)
    const label = labelOf(known) ?? labelBody(id, gazetteer)
    const { sure, other } = known ? namesOf(known) : { sure: [], other: [] }
    const all = label ? unique([label.ar, label.en, ...sure]) : []
    return { sure: all, other: unique(other).filter((name) => !all.includes(name)) }
  }
  return { country, organization, person, searchNames }
}

/**
 * Organisations that are in no table carry their label in the article: id -> the form written most often, the first
 * of equals.
 */
export function labelsOfOpenOrganizations(mentions: readonly Mention[]): ReadonlyMap<string, string> {
  const forms = new Map<string, Map<string, number>>()
  for (const { id, form } of mentions) {
    if (!isOpenId(id)) continue
    const counts = forms.get(id) ?? new Map<string, number>()
    const written = openLabel(form)
    forms.set(id, counts.set(written, (counts.get(written) ?? 0) + 1))
  }
  return new Map([...forms].map(([id, counts]) => [id, mostFrequent(counts)]))
}

/** A form as a label: without the quotes around or inside it, «للجنة» and «للاتحاد» as they stand alone. */
export function openLabel(form: string): string {
  return form
    .replace(/["«»“”„]/g, '')
    .replace(/^لل(?=جن)/, 'الل')
    .replace(/^لل/, 'ال')
    .replace(/\s+/g, ' ')
    .trim()
}

function labelOf(known: Pick<Country, 'labelAr' | 'labelEn'> | undefined): Label | null {
  return known ? { ar: known.labelAr, en: known.labelEn } : null
}

/** gov:RU:defence -> «وزارة الدفاع الروسية», Ministry of Defence (Russia); without a nisba the country's name. */
function labelBody(id: string, { bodies, countries }: Gazetteer): Label | null {
  const owner = readBodyId(id)
  const body = bodies.get(owner?.slug ?? '')
  const country = countries.get(owner?.iso ?? '')
  if (!body || !country) return null
  const [nisba] = country.nisbas
  const whose = nisba === undefined ? `(${country.labelAr})` : defineNisba(nisba, body.gender)
  // «الاتحاد * لكرة القدم» has the place inside.
  const ar = body.labelAr.includes('*') ? body.labelAr.replace('*', whose) : `${body.labelAr} ${whose}`
  return { ar, en: `${body.labelEn} (${country.labelEn})` }
}

/** A weak name of one word («فتح», «الاتحاد») is an everyday word; of several words («الدولة الإسلامية») it is meant. */
function namesOf(known: Country | NamedEntity): SearchNames {
  if (!('names' in known)) {
    const long = known.weak.filter((name) => name.includes(' '))
    return { sure: [...known.strong, ...long], other: [...known.weak] }
  }
  const { names, parts, nisbas, demonyms } = known
  const inflected = nisbas.flatMap((nisba) => inflectNisba(foldPhrase(nisba)).map(({ form }) => form))
  const sure = names.filter((name) => !parts.includes(name))
  return { sure, other: [...parts, ...nisbas, ...demonyms, ...inflected] }
}

function mostFrequent(counts: ReadonlyMap<string, number>): string {
  const [top] = [...counts].sort(([, a], [, b]) => b - a)
  return top?.[0] ?? ''
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)]
}
