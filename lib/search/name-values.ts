import type { Name, Names } from '#lib/archive/names.ts'
import type { Naming } from '#lib/facets/build-facets.ts'
import { unknownValue, type FacetId } from '#lib/query/search-state.ts'
import { currentLanguage } from '#lib/wording/language.ts'
import { words } from '#lib/wording/words.ts'
import type { Archive } from './open-archive.ts'

/** How a facet value is called, or undefined when nobody names it. Agencies are organisations. */
export function findName(names: Names, facet: FacetId, id: string): Name | undefined {
  const dictionary = names[facet === 'agency' ? 'organization' : facet]
  return Object.hasOwn(dictionary, id) ? dictionary[id] : undefined
}

/** A name in the language of the page, or else the id. */
export function labelOf(name: Name | undefined, id: string): string {
  return name?.[currentLanguage()] ?? id
}

/** The name in the other language, to stand beside it. */
export function otherLabelOf(name: Name | undefined, id: string): string {
  return name?.[currentLanguage() === 'ar' ? 'en' : 'ar'] ?? id
}

/** Names of facet values in the language of the page. An id nobody names stands for itself. */
export function nameValues(names: Names): Naming {
  const find = (facet: FacetId, id: string) => findName(names, facet, id)
  const label = (facet: FacetId, id: string) =>
    id === unknownValue ? words.facets.unknown : labelOf(find(facet, id), id)
  return {
    label,
    names: (facet, id) => {
      const known = find(facet, id)
      return [
        label(facet, id),
        known?.ar ?? id,
        known?.en ?? id,
        ...(known?.sure ?? []),
        ...(known?.other ?? []),
      ]
    },
    aliases: (facet, id) => find(facet, id)?.sure ?? [],
  }
}

/** Whether an id may stand in a filter: its facet is shown, and the tables or the archive know it. */
export function isKnownValue(
  { names, facets }: Pick<Archive, 'names' | 'facets'>,
  facet: FacetId,
  id: string,
): boolean {
  return facets.includes(facet) && findName(names, facet, id) !== undefined
}
