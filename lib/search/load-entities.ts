import type { UnresolvedNames } from '#lib/archive/unresolved-names.ts'
import { countTagForms, type CountedForm, type TagCounts } from '#lib/engine/fetch-tag-forms.ts'
import { matchesFind } from '#lib/facets/order-options.ts'
import { namedFacets, unknownValue, type NamedFacet } from '#lib/query/search-state.ts'
import { archiveNotices } from './build-notices.ts'
import { valueHref } from './build-result.ts'
import { doubtForms } from './doubt-forms.ts'
import { entitiesHref, entityHref, parseEntities, type EntitiesState } from './entities-address.ts'
import {
  entitiesShown,
  type EntitiesChoice,
  type EntitiesShown,
  type EntitiesView,
  type EntityRowView,
  type UnresolvedView,
} from './entities-view.ts'
import { labelOf, nameValues, otherLabelOf } from './name-values.ts'
import { indexedOn, openLiveArchive, readOpenNames, type Archive } from './open-archive.ts'
import { createMemory } from './remember.ts'

/** Rows of a page, and forms of a row. */
const most = { rows: 100, forms: 8 } as const

const tagCounts = createMemory<TagCounts>(1)

/** What the whole archive names: asked of the engine once a build. */
export function askTagCounts(archive: Archive): Promise<TagCounts> {
  return tagCounts(archive, 'all', () => countTagForms(archive.engine))
}

/** The page of an archive's countries, organisations or persons. */
export async function loadEntities(parameters: URLSearchParams): Promise<EntitiesView> {
  const archive = await openLiveArchive()
  const counts = await askTagCounts(archive)
  const state = parseEntities(parameters)
  const { facet, show, find } = state
  const all = describeValues(archive, counts, facet)
  const names = nameValues(archive.names)
  const found = find === '' ? all : all.filter(({ id }) => matchesFind([...names.names(facet, id), id], find))
  const parts = {
    all: found,
    doubtful: found.filter(({ forms }) => forms.some(({ doubts }) => doubts.length > 0)),
    unlisted: found.filter(({ id }) => id.startsWith('open:')),
  }
  const last = Math.max(1, Math.ceil(parts[show].length / most.rows))
  const page = Math.min(state.page, last)
  const rows = parts[show].slice((page - 1) * most.rows, page * most.rows)
  return {
    notices: archiveNotices(archive.account),
    ...{ facet, show, find, total: parts[show].length, rows: rows.map(foldForms) },
    kinds: namedFacets.map((value) => ({
      value,
      href: entitiesHref({ facet: value, show: 'all', find, page: 1 }),
      isCurrent: value === facet,
      count: [...counts.values[value].keys()].filter((id) => id !== unknownValue).length,
    })),
    shown: entitiesShown.map((value) => toChoice(value, parts[value].length, state)),
    unresolved:
      facet === 'organization' ? (await readOpenNames(archive)).map((one) => describeOpen(one, archive)) : [],
    previousHref: page > 1 ? entitiesHref({ ...state, page: page - 1 }) : null,
    nextHref: page < last ? entitiesHref({ ...state, page: page + 1 }) : null,
    indexed: indexedOn(archive),
  }
}

/** «gov:*:defence» is a ministry of nobody knows which country: it is shown as it is. */
function describeOpen(
  { name, owners, articles, examples }: UnresolvedNames[number],
  { names }: Archive,
): UnresolvedView {
  return {
    ...{ name, articles },
    owners: owners.map((id) => labelOf(names.organization[id], id)),
    examples: examples.map(({ id, phrase }) => ({ href: `/articles/${id}`, text: phrase })),
  }
}

function toChoice(value: EntitiesShown, count: number, state: EntitiesState): EntitiesChoice<EntitiesShown> {
  const href = entitiesHref({ ...state, show: value, page: 1 })
  return { value, href, isCurrent: value === state.show, count }
}

/** All values of a facet that articles have, the frequent first, with all their forms. */
function describeValues(archive: Archive, { values, forms }: TagCounts, facet: NamedFacet): EntityRowView[] {
  const byId = groupById(forms.filter((form) => form.facet === facet))
  const { label } = nameValues(archive.names)
  return [...values[facet]]
    .filter(([id]) => id !== unknownValue)
    .sort(([, a], [, b]) => b - a)
    .map(([id, articles]) => ({
      ...{ id, articles, label: label(facet, id), otherLabel: nameInOtherLanguage(archive, facet, id) },
      searchHref: valueHref(facet, id),
      href: entityHref(facet, id),
      forms: doubtForms(byId.get(id) ?? [], articles),
      moreForms: 0,
    }))
}

export function nameInOtherLanguage({ names }: Archive, facet: NamedFacet, id: string): string {
  return otherLabelOf(names[facet][id], id)
}

/** Doubtful forms are kept, whatever their place. */
function foldForms(row: EntityRowView): EntityRowView {
  const kept = row.forms
    .filter(({ doubts }, at) => at < most.forms || doubts.length > 0)
    .slice(0, 2 * most.forms)
  return { ...row, forms: kept, moreForms: row.forms.length - kept.length }
}

function groupById(forms: readonly CountedForm[]): ReadonlyMap<string, readonly CountedForm[]> {
  const groups = new Map<string, CountedForm[]>()
  for (const form of forms) {
    const known = groups.get(form.id)
    if (known) known.push(form)
    else groups.set(form.id, [form])
  }
  return groups
}
