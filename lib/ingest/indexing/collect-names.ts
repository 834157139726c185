import type { Label, Names } from '#lib/archive/names.ts'
import { createLabels, openLabel } from '#lib/enrich/labels.ts'
import { isOpenId } from '#lib/enrich/open-id.ts'
import type { Recipe } from '#lib/ingest/recipe.ts'
import type { StoredArticle } from '#lib/ingest/store/store-entry.ts'

/** Gathers the names of all facet values of an archive while its articles are read. */
export type NameCollector = {
  readonly add: (stored: StoredArticle) => void
  readonly finish: () => Names
}

/** All names of the tables, and those that only the texts give: outlets and organisations nobody listed. */
export function createNameCollector({ gazetteer, sources }: Recipe): NameCollector {
  const labels = createLabels(gazetteer)
  const country = labelAll(gazetteer.countries.keys(), labels.country)
  const organization = labelAll(gazetteer.organizations.keys(), labels.organization)
  const source = new Map(
    sources
      .filter(({ id }) => id !== '*')
      .map(({ id, labelAr, labelEn }) => [id, { ar: labelAr, en: labelEn || labelAr }]),
  )
  const forms = new Map<string, Map<string, number>>()
  return {
    add: ({ article, sourceName }) => {
      addSource(source, article.source, sourceName)
      for (const { id, form, type } of article.mentions) {
        if (type === 'country' || type === 'person') continue
        if (isOpenId(id)) count(forms, id, openLabel(form))
        else if (!organization.has(id))
          organization.set(id, labels.organization(id) ?? { ar: form, en: form })
      }
    },
    finish: () => {
      for (const [id, written] of forms) organization.set(id, mostFrequent(written))
      return {
        country: Object.fromEntries(country),
        organization: Object.fromEntries(organization),
        source: Object.fromEntries(source),
      }
    },
  }
}

/** An outlet that no table knows is named as its text names it. */
function addSource(known: Map<string, Label>, id: string | null, name: string | undefined): void {
  if (id !== null && name !== undefined && !known.has(id)) known.set(id, { ar: name, en: name })
}

function labelAll(ids: Iterable<string>, labelOf: (id: string) => Label | null): Map<string, Label> {
  return new Map([...ids].map((id) => [id, labelOf(id) ?? { ar: id, en: id }]))
}

function count(forms: Map<string, Map<string, number>>, id: string, form: string): void {
  const written = forms.get(id) ?? new Map<string, number>()
  written.set(form, (written.get(form) ?? 0) + 1)
  forms.set(id, written)
}

function mostFrequent(written: ReadonlyMap<string, number>): Label {
  const [form] = [...written].reduce((best, next) => (next[1] > best[1] ? next : best))
  return { ar: form, en: form }
}
