import { detachAt, meltWithLam, type AttachedForm } from './particles.ts'
import { gap, type Tokens } from './tokenize.ts'
import { addToFilter, createFilter, mayHold, keysOfWord, type WordFilter } from './word-filter.ts'

/** A value found at a phrase, with the particle of its first word («وب») and the letters of it to leave out. */
export type Found<T> = {
  readonly value: T
  readonly particle: string
  readonly cut: number
  /** How many phrases were added before it. */
  readonly order: number
}

type Entry<T> = { readonly value: T; readonly order: number; readonly takes: (particle: string) => boolean }

type Node<T> = { next: Map<string, Node<T>> | null; entries: Entry<T>[] | null }

/**
 * Phrases word by word: one look-up a word, however many phrases there are. First words stand in it without particles:
 * these are taken off the words of the text.
 */
export type PhraseTrie<T> = {
  readonly firsts: Map<string, Node<T>>
  readonly filter: WordFilter
  size: number
}

/** Tokens `from` up to `to` read as one phrase. */
export type PhraseMatch<T> = {
  readonly from: number
  readonly to: number
  readonly found: readonly Found<T>[]
}

export function createTrie<T>(): PhraseTrie<T> {
  return { firsts: new Map(), filter: createFilter(), size: 0 }
}

/** Adds a folded phrase with the particles its first word may take: all of them unless told otherwise. */
export function addPhrase<T>(trie: PhraseTrie<T>, phrase: string, value: T, takes = takesAll): void {
  const [first, ...rest] = phrase.split(' ')
  if (!first) return
  let node = step(trie.firsts, first)
  for (const next of rest) node = step((node.next ??= new Map()), next)
  node.entries ??= []
  node.entries.push({ value, takes, order: trie.size++ })
  for (const word of [first, ...meltWithLam(first)]) addToFilter(trie.filter, word)
}

export const takesAll = (_particle: string): boolean => true
/** The first word stands without a particle or not at all. */
export const takesNone = (_particle: string): boolean => false

function step<T>(map: Map<string, Node<T>>, word: string): Node<T> {
  const known = map.get(word)
  if (known) return known
  const node: Node<T> = { next: null, entries: null }
  map.set(word, node)
  return node
}

/** The longest phrase that begins at a token, or null. */
export function matchAt<T>(trie: PhraseTrie<T>, tokens: Tokens, from: number): PhraseMatch<T> | null {
  let longest: PhraseMatch<T> | null = null
  for (let cut = 0; cut < keysOfWord; cut++) {
    if (!mayHold(trie.filter, tokens.keys[from * keysOfWord + cut])) continue
    for (const form of detachAt(tokens.words[from] ?? '', cut)) {
      const read = readForm(trie, form, tokens, from)
      if (read) longest = longest ? longer(longest, read) : read
    }
  }
  return longest
}

/** Of two readings of one place the longer, or both, as they stand in the tables: «لليبي» is ليبي and الليبي. */
function longer<T>(a: PhraseMatch<T>, b: PhraseMatch<T>): PhraseMatch<T> {
  if (a.to !== b.to) return a.to > b.to ? a : b
  return { ...a, found: [...a.found, ...b.found].sort((one, other) => one.order - other.order) }
}

function readForm<T>(
  { firsts }: PhraseTrie<T>,
  { word, particle, cut }: AttachedForm,
  tokens: Tokens,
  from: number,
): PhraseMatch<T> | null {
  const first = firsts.get(word)
  const read = first ? walk(first, particle, tokens, from) : null
  if (!read) return null
  const found = read.entries.map(({ value, order }) => ({ value, particle, cut, order }))
  return { from, to: read.to, found }
}

/** The longest phrase below a first word. */
function walk<T>(first: Node<T>, particle: string, { words, gaps }: Tokens, from: number) {
  let node: Node<T> | undefined = first
  let longest: { readonly to: number; readonly entries: readonly Entry<T>[] } | null = null
  for (let at = from + 1; node; at++) {
    const entries = particle === '' ? node.entries : node.entries?.filter(({ takes }) => takes(particle))
    if (entries && entries.length > 0) longest = { to: at, entries }
    node = (gaps[at] ?? gap.stop) < gap.comma ? node.next?.get(words[at] ?? '') : undefined
  }
  return longest
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
