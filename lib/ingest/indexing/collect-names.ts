import type { Name, Names } from '#lib/archive/names.ts'
import { createLabels, openLabel, type Label } from '#lib/enrich/labels.ts'
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
  const nameOf = (id: string, label: Label): Name => ({ ...label, ...labels.searchNames(id) })
  const nameAll = (ids: Iterable<string>, labelOf: (id: string) => Label) =>
    new Map([...ids].map((id) => [id, nameOf(id, labelOf(id))]))
  const organization = nameAll(gazetteer.organizations.keys(), labels.organization)
  const source = new Map<string, Name>(
    sources
      .filter(({ id }) => id !== '*')
      .map(({ id, labelAr, labelEn }) => [id, { ar: labelAr, en: labelEn || labelAr }]),
  )
  const forms = new Map<string, Map<string, number>>()
  return {
    add: ({ article, sourceName }) => {
      addSource(source, article.source, sourceName)
      for (const { id, form, type } of article.mentions) {
        if (type !== 'organization' && type !== 'agency') continue
        if (isOpenId(id)) count(forms, id, openLabel(form))
        else if (!organization.has(id)) organization.set(id, nameOf(id, labels.organization(id)))
      }
    },
    finish: () => {
      for (const [id, written] of forms) organization.set(id, mostFrequent(written))
      return {
        country: Object.fromEntries(nameAll(gazetteer.countries.keys(), labels.country)),
        organization: Object.fromEntries(organization),
        source: Object.fromEntries(source),
        person: Object.fromEntries(nameAll(gazetteer.persons.keys(), labels.person)),
        region: Object.fromEntries(
          [...gazetteer.regions.values()].map(({ id, labelAr, labelEn }) => [
            id,
            { ar: labelAr, en: labelEn },
          ]),
        ),
      }
    },
  }
}

/** An outlet that no table knows is named as its text names it. */
function addSource(known: Map<string, Name>, id: string | null, name: string | undefined): void {
  if (id !== null && name !== undefined && !known.has(id)) known.set(id, { ar: name, en: name })
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
