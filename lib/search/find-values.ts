import { fold } from '#lib/arabic/fold.ts'
import { countArticles } from '#lib/engine/count-articles.ts'
import { toggleValue, withOtherNames, withQuery } from '#lib/query/change-state.ts'
import { searchHref } from '#lib/query/format-state.ts'
import { joinParts, partsOf } from '#lib/query/query-parts.ts'
import type { QueryTree, ValueTerm } from '#lib/query/query-tree.ts'
import type { SearchState } from '#lib/query/search-state.ts'
import { countedSearch } from './counted-search.ts'
import { nameValues } from './name-values.ts'
import type { Archive } from './open-archive.ts'
import type { NamedValue, NamedValues } from './search-view.ts'

/** Values offered for a query, words of the longest name that is looked for, and names shown of each value. */
const most = { values: 4, words: 8, aliases: 6 } as const

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

/** Of the words that are wanted in any form, the longest names at each place; no value that the search is narrowed to already. */
function listNamed(archive: Archive, state: SearchState): ValueTerm[] {
  const parts = partsOf(state.query)
  const named: ValueTerm[] = []
  for (let at = 0; at < parts.length;) {
    const found = namedAt(archive, parts.slice(at, at + most.words))
    named.push(...found.values)
    at += found.length
  }
  const isOpen = ({ facet, id }: ValueTerm) =>
    archive.facets.includes(facet) && !state.facets[facet].chosen.includes(id)
  return named.filter(isOpen).slice(0, most.values)
}

function namedAt({ listValues }: Archive, parts: readonly QueryTree[]) {
  const words = parts.map((part) => (isWord(part) ? part.text : null))
  const end = words.indexOf(null)
  for (let length = end === -1 ? words.length : end; length > 0; length -= 1) {
    const values = listValues(words.slice(0, length).join(' '))
    if (values.length > 0) return { values, length }
  }
  return { values: [], length: 1 }
}

/** The value in the place of its name. */
function narrowTo(state: SearchState, { facet, id, text }: ValueTerm): SearchState {
  const parts = partsOf(state.query)
  const length = partsOf(text).length
  const at = parts.findIndex((_, from) => textOf(parts.slice(from, from + length)) === text)
  const rest = parts.filter((_, position) => position < at || position >= at + length)
  return toggleValue(withQuery(state, joinParts(rest)), facet, id)
}

function textOf(parts: readonly QueryTree[]): string {
  return parts.map((part) => (isWord(part) ? part.text : '"')).join(' ')
}

function isWord(part: QueryTree): part is Extract<QueryTree, { kind: 'word' }> {
  return part.kind === 'word' && part.field === 'anywhere'
}
