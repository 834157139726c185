import { fold } from '#lib/arabic/fold.ts'
import { countArticles } from '#lib/engine/count-articles.ts'
import { toggleValue, withOtherNames, withQuery } from '#lib/query/change-state.ts'
import { searchHref } from '#lib/query/format-state.ts'
import { longestNameAt } from '#lib/query/longest-name.ts'
import { joinParts, partsOf } from '#lib/query/query-parts.ts'
import type { ValueTerm } from '#lib/query/query-tree.ts'
import type { SearchState } from '#lib/query/search-state.ts'
import { countedSearch } from './counted-search.ts'
import { nameValues } from './name-values.ts'
import type { Archive } from './open-archive.ts'
import type { NamedValue, NamedValues } from './search-view.ts'

/** Values offered for a query, and names shown of each value. */
const most = { values: 4, aliases: 6 } as const

/**
 * The countries, organisations and persons that words of a query are a name of, each with the search narrowed to it in their place; and
 * the same search with the other names of what it names, or without them.
 */
export async function findValues(archive: Archive, state: SearchState): Promise<NamedValues> {
  const values = listNamed(archive, state)
  const sure = new Set(values.filter(({ text }) => archive.findValue(text)).map(keyOf))
  const narrowed = values.map((value) => narrowTo(state, value))
  const isSwitchable = sure.size > 0 && !state.exact
  const switched = withOtherNames(state, !state.otherNames)
  const searches = isSwitchable ? [...narrowed, switched] : narrowed
  const counts = await countArticles(
    archive.engine,
    searches.map((search) => countedSearch(archive, search)),
  )
  const { label, aliases } = nameValues(archive.names)
  const views = values.map((value, at): NamedValue => {
    const { facet, id, text } = value
    const others = sure.has(keyOf(value)) ? otherNames(aliases(facet, id), [text, label(facet, id)]) : []
    return {
      ...{ facet, id, text, label: label(facet, id) },
      aliases: others.slice(0, most.aliases),
      moreAliases: Math.max(0, others.length - most.aliases),
      href: searchHref(narrowed[at] ?? state),
      count: counts[at] ?? 0,
    }
  })
  return {
    values: views.filter(({ count }) => count > 0),
    isSearched: state.otherNames,
    switched: isSwitchable ? { href: searchHref(switched), count: counts[narrowed.length] ?? 0 } : null,
  }
}

/** Each name once, whatever its spelling. */
function otherNames(names: readonly string[], shown: readonly string[]): string[] {
  const known = new Set(shown.map(fold))
  return names.filter((name) => {
    const isNew = !known.has(fold(name))
    known.add(fold(name))
    return isNew
  })
}

function keyOf({ facet, id }: Pick<ValueTerm, 'facet' | 'id'>): string {
  return `${facet} ${id}`
}

/** A value, and which parts of the query are its name. */
type Named = ValueTerm & { readonly at: number; readonly length: number }

/** The longest names at each place; no value that the search is narrowed to already. */
function listNamed({ listValues, facets }: Archive, state: SearchState): Named[] {
  const parts = partsOf(state.query)
  const find = (text: string) => {
    const values = listValues(text)
    return values.length > 0 ? values : null
  }
  const named: Named[] = []
  for (let at = 0; at < parts.length;) {
    const { length, found } = longestNameAt(parts, at, find)
    for (const value of found ?? []) named.push({ ...value, at, length })
    at += length
  }
  const isOpen = ({ facet, id }: Named) => facets.includes(facet) && !state.facets[facet].chosen.includes(id)
  return named.filter(isOpen).slice(0, most.values)
}

/** The value in the place of its name. */
function narrowTo(state: SearchState, { facet, id, at, length }: Named): SearchState {
  const rest = partsOf(state.query).toSpliced(at, length)
  return toggleValue(withQuery(state, joinParts(rest)), facet, id)
}
