import { attachParticles } from './particles.ts'
import { gap, type Tokens } from './tokenize.ts'

/** A value found at a phrase, with the particle of its first word («وب») and the letters of it to leave out. */
export type Found<T> = { readonly value: T; readonly particle: string; readonly cut: number }

type Node<T> = { next: Map<string, Node<T>> | null; found: Found<T>[] | null }

/** Phrases word by word: one look-up a word, however many phrases there are. */
export type PhraseTrie<T> = Map<string, Node<T>>

/** Tokens `from` up to `to` read as one phrase. */
export type PhraseMatch<T> = {
  readonly from: number
  readonly to: number
  readonly found: readonly Found<T>[]
}

/** Adds a folded phrase with the particles its first word may take: all of them unless told otherwise. */
export function addPhrase<T>(trie: PhraseTrie<T>, phrase: string, value: T, takes = takesAll): void {
  const [first, ...rest] = phrase.split(' ')
  if (!first) return
  for (const { word, particle, cut } of attachParticles(first)) {
    if (particle !== '' && !takes(particle)) continue
    let node = step(trie, word)
    for (const next of rest) node = step((node.next ??= new Map()), next)
    node.found ??= []
    node.found.push({ value, particle, cut })
  }
}

const takesAll = (_particle: string): boolean => true

function step<T>(map: Map<string, Node<T>>, word: string): Node<T> {
  const known = map.get(word)
  if (known) return known
  const node: Node<T> = { next: null, found: null }
  map.set(word, node)
  return node
}

/** The longest phrase that begins at a token, or null. */
export function matchAt<T>(trie: PhraseTrie<T>, tokens: Tokens, from: number): PhraseMatch<T> | null {
  const { words, gaps } = tokens
  let node = trie.get(words[from] ?? '')
  let best: PhraseMatch<T> | null = null
  for (let at = from + 1; node; at++) {
    if (node.found) best = { from, to: at, found: node.found }
    node = (gaps[at] ?? gap.stop) < gap.comma ? node.next?.get(words[at] ?? '') : undefined
  }
  return best
}

/** All phrases, leftmost first, the longest at each place, none inside another. */
export function scan<T>(trie: PhraseTrie<T>, tokens: Tokens): PhraseMatch<T>[] {
  const matches: PhraseMatch<T>[] = []
  for (let at = 0; at < tokens.words.length; at++) {
    const match = matchAt(trie, tokens, at)
    if (!match) continue
    matches.push(match)
    at = match.to - 1
  }
  return matches
}
