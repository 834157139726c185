import { fold } from '#lib/arabic/fold.ts'
import { retypeAsArabic, retypeAsLatin } from '#lib/arabic/keyboard-layout.ts'
import { tokens } from '#lib/arabic/tokens.ts'
import { withQuery, toggleValue } from '#lib/query/change-state.ts'
import { searchHref } from '#lib/query/format-state.ts'
import type { FacetId, SearchState } from '#lib/query/search-state.ts'
import { archiveWords } from './archive-words.ts'
import { findEntities, type Entity } from './find-entities.ts'
import type { Archive } from './open-archive.ts'

/** What a reader may be about to type, and where it leads. */
export type Suggestion = {
  /** A word completed, a value of a facet, or the same keys on the other keyboard. */
  readonly kind: 'word' | 'entity' | 'layout'
  readonly text: string
  readonly href: string
  /** Articles of the whole archive that have the word, or the value; null where it is not known. */
  readonly count: number | null
  readonly facet: FacetId | null
}

const most = { words: 5, entities: 3 } as const

/** Between words: what comes after the last of these is not finished. No quote or parenthesis belongs to a word. */
const separator = /[\s"«»“”„()|]/u
const sign = /^[-\u2212\u2013]?(?:(?:العنوان|عنوان|title):)?/iu

/** Suggestions for what is typed so far. None when the last word is finished (a space follows) or too short. */
export function completeQuery(
  archive: Archive,
  state: SearchState,
  typed: string,
  entities: readonly Entity[],
): Suggestion[] {
  const [done, begun] = cutUnfinished(typed)
  const prefix = sign.exec(begun)?.[0] ?? ''
  const word = begun.slice(prefix.length)
  const isWord = tokens(word).length === 1
  const found = [
    ...retype(archive, state, typed),
    ...(isWord ? completeWord(archive, state, done + prefix, word) : []),
    ...(isWord ? completeEntity(state, typed, entities) : []),
  ]
  const isNew = ({ kind, text }: Suggestion) => kind === 'entity' || fold(text) !== fold(typed.trim())
  return [...new Map(found.filter(isNew).map((one) => [`${one.kind} ${fold(one.text)}`, one])).values()]
}

function cutUnfinished(typed: string): [done: string, begun: string] {
  let at = typed.length
  while (at > 0 && !separator.test(typed.charAt(at - 1))) at -= 1
  return [typed.slice(0, at), typed.slice(at)]
}

function completeWord({ forms }: Archive, state: SearchState, before: string, word: string): Suggestion[] {
  const { words, suggester } = archiveWords(forms)
  return suggester.complete(tokens(word).join(''), most.words).flatMap((candidate): Suggestion[] => {
    const known = words.get(candidate)
    if (!known) return []
    const text = before + known.spelling
    return [{ kind: 'word', text, href: hrefOf(state, text), count: known.articles, facet: null }]
  })
}

/** A value whose name has the last three, two or one words inside; it takes their place. */
function completeEntity(state: SearchState, typed: string, entities: readonly Entity[]): Suggestion[] {
  const words = typed.trim().split(/\s+/)
  for (const length of [3, 2, 1]) {
    if (words.length < length) continue
    const found = findEntities(entities, words.slice(-length).join(' ')).filter((one) => !isSet(state, one))
    const done = withQuery(state, words.slice(0, -length).join(' '))
    if (found.length > 0) return found.slice(0, most.entities).map((entity) => toSuggestion(entity, done))
  }
  return []
}

function toSuggestion({ facet, id, label, count }: Entity, done: SearchState): Suggestion {
  return { kind: 'entity', text: label, href: searchHref(toggleValue(done, facet, id)), count, facet }
}

function isSet(state: SearchState, { facet, id }: Entity): boolean {
  const { chosen, excluded } = state.facets[facet]
  return chosen.includes(id) || excluded.includes(id)
}

function retype({ forms }: Archive, state: SearchState, typed: string): Suggestion[] {
  const { words } = archiveWords(forms)
  const isAttested = (word: string) => words.has(word)
  const text = retypeAsArabic(typed.trim(), isAttested) ?? retypeAsLatin(typed.trim(), isAttested)
  return text === null ? [] : [{ kind: 'layout', text, href: hrefOf(state, text), count: null, facet: null }]
}

function hrefOf(state: SearchState, query: string): string {
  return searchHref(withQuery(state, query))
}
