import type { Mention } from '#lib/article/mention.ts'
import type { Country, Gazetteer, NamedEntity } from './gazetteer.ts'
import { defineNisba } from './nisba.ts'
import { isOpenId } from './open-id.ts'

/** A value's name in both languages of the interface. */
export type Label = { readonly ar: string; readonly en: string }

/** Labels and searchable names of tagged values, by id. An id in no table is its own label. */
export type Labels = {
  readonly country: (iso: string) => Label
  readonly organization: (id: string) => Label
  readonly person: (id: string) => Label
  /** Every Arabic and English name of a tagged value, for the search field «names». */
  readonly searchNames: (id: string) => readonly string[]
}

export function createLabels(gazetteer: Gazetteer): Labels {
  const country = (iso: string) => labelOf(gazetteer.countries.get(iso)) ?? { ar: iso, en: iso }
  const organization = (id: string) =>
    labelOf(gazetteer.organizations.get(id)) ?? labelBody(id, gazetteer) ?? { ar: id, en: id }
  const person = (id: string) => labelOf(gazetteer.persons.get(id)) ?? { ar: id, en: id }
  const searchNames = (id: string) => {
    const known = gazetteer.countries.get(id) ?? gazetteer.organizations.get(id) ?? gazetteer.persons.get(id)
    const label = labelOf(known) ?? labelBody(id, gazetteer)
    return label ? unique([label.ar, label.en, ...namesOf(known)]) : []
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

/** A form as a label: without the quotes around or inside it. */
export function openLabel(form: string): string {
  return form
    .replace(/["«»“”„]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

function labelOf(known: Pick<Country, 'labelAr' | 'labelEn'> | undefined): Label | null {
  return known ? { ar: known.labelAr, en: known.labelEn } : null
}

/** gov:RU:defence -> «وزارة الدفاع الروسية», Ministry of Defence (Russia); without a nisba the country's name. */
function labelBody(id: string, { bodies, countries }: Gazetteer): Label | null {
  const [kind, iso = '', slug = ''] = id.split(':')
  const body = bodies.get(slug)
  const country = countries.get(iso)
  if (kind !== 'gov' || !body || !country) return null
  const [nisba] = country.nisbas
  const owner = nisba === undefined ? `(${country.labelAr})` : defineNisba(nisba, body.gender)
  return { ar: `${body.labelAr} ${owner}`, en: `${body.labelEn} (${country.labelEn})` }
}

/** A weak alias of one word («الاتحاد», «فتح») would find everything: only longer ones are searched. */
function namesOf(known: Country | NamedEntity | undefined): readonly string[] {
  if (!known) return []
  if ('names' in known) return known.names
  return [...known.strong, ...known.weak.filter((alias) => alias.includes(' '))]
}

function mostFrequent(counts: ReadonlyMap<string, number>): string {
  const [top] = [...counts].sort(([, a], [, b]) => b - a)
  return top?.[0] ?? ''
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)]
}
