import { fold } from '#lib/arabic/fold.ts'
import { retypeAsArabic, retypeAsLatin } from '#lib/arabic/keyboard-layout.ts'
import { tokens } from '#lib/arabic/tokens.ts'
import { withQuery, toggleValue } from '#lib/query/change-state.ts'
import type { FacetId, SearchState } from '#lib/query/search-state.ts'
import { archiveWords } from './archive-words.ts'
import { findEntities, type Entity } from './find-entities.ts'
import type { Archive } from './open-archive.ts'

/** What a reader may be about to type, and the search it leads to. */
export type Completion = {
  /** A word completed, a value of a facet, or the same keys on the other keyboard. */
  readonly kind: 'word' | 'entity' | 'layout'
  readonly text: string
  readonly state: SearchState
  readonly facet: FacetId | null
}

const most = { words: 5, entities: 3 } as const

/** Between words: what comes after the last of these is not finished. No quote or parenthesis belongs to a word. */
const separator = /[\s"«»“”„()|]/u
const sign = /^[-\u2212\u2013]?(?:(?:العنوان|عنوان|title):)?/iu

/** What may complete what is typed so far. None when the last word is finished (a space follows) or too short. */
export function completeQuery(
  archive: Archive,
  state: SearchState,
  typed: string,
  entities: readonly Entity[],
): Completion[] {
  const [done, begun] = cutUnfinished(typed)
  const prefix = sign.exec(begun)?.[0] ?? ''
  const word = begun.slice(prefix.length)
  const isWord = tokens(word).length === 1
  const found = [
    ...retype(archive, state, typed),
    ...(isWord ? completeWord(archive, state, done + prefix, word) : []),
    ...(isWord ? completeEntity(state, typed, entities) : []),
  ]
  const isNew = ({ kind, text }: Completion) => kind === 'entity' || fold(text) !== fold(typed.trim())
  return [...new Map(found.filter(isNew).map((one) => [`${one.kind} ${fold(one.text)}`, one])).values()]
}

function cutUnfinished(typed: string): [done: string, begun: string] {
  let at = typed.length
  while (at > 0 && !separator.test(typed.charAt(at - 1))) at -= 1
  return [typed.slice(0, at), typed.slice(at)]
}

function completeWord({ forms }: Archive, state: SearchState, before: string, word: string): Completion[] {
  const { words, suggester } = archiveWords(forms)
  return suggester.complete(tokens(word).join(''), most.words).flatMap((candidate): Completion[] => {
    const known = words.get(candidate)
    if (!known) return []
    const text = before + known.spelling
    return [{ kind: 'word', text, state: withQuery(state, text), facet: null }]
  })
}

/** A value whose name has the last three, two or one words inside; it takes their place. */
function completeEntity(state: SearchState, typed: string, entities: readonly Entity[]): Completion[] {
  const words = typed.trim().split(/\s+/)
  for (const length of [3, 2, 1]) {
    if (words.length < length) continue
    const found = findEntities(entities, words.slice(-length).join(' ')).filter((one) => !isSet(state, one))
    const done = withQuery(state, words.slice(0, -length).join(' '))
    if (found.length > 0) return found.slice(0, most.entities).map((entity) => toCompletion(entity, done))
  }
  return []
}

function toCompletion({ facet, id, label }: Entity, done: SearchState): Completion {
  return { kind: 'entity', text: label, state: toggleValue(done, facet, id), facet }
}

function isSet(state: SearchState, { facet, id }: Entity): boolean {
  const { chosen, excluded } = state.facets[facet]
  return chosen.includes(id) || excluded.includes(id)
}

function retype({ forms }: Archive, state: SearchState, typed: string): Completion[] {
  const { words } = archiveWords(forms)
  const isAttested = (word: string) => words.has(word)
  const text = retypeAsArabic(typed.trim(), isAttested) ?? retypeAsLatin(typed.trim(), isAttested)
  return text === null ? [] : [{ kind: 'layout', text, state: withQuery(state, text), facet: null }]
}
