import { costOfExchange, costOfLetter } from './letter-costs.ts'

/** Sorted words as nodes in preorder: a node's letter, its depth, the node after its subtree, and the word ending there. */
export type Trie = {
  /** The letters of all words; nodes have the places of theirs. */
  readonly alphabet: readonly string[]
  readonly letters: Uint16Array
  readonly depths: Uint8Array
  readonly afters: Int32Array
  /** The place of the word among the sorted words; -1 where none ends. */
  readonly ends: Int32Array
}

export type NearWord = { readonly at: number; readonly cost: number }

/** Longer words are links and noise. */
const LONGEST = 30

export function createTrie(words: readonly string[]): Trie {
  const alphabet = [...new Set(words.flatMap((word) => word.split('')))]
  const places = new Map(alphabet.map((letter, place) => [letter, place]))
  const letters: number[] = []
  const depths: number[] = []
  const ends: number[] = []
  let previous = ''
  words.forEach((word, at) => {
    if (word.length > LONGEST) return
    let shared = 0
    while (shared < previous.length && previous[shared] === word[shared]) shared += 1
    for (let depth = shared + 1; depth <= word.length; depth++) {
      letters.push(places.get(word.charAt(depth - 1)) ?? 0)
      depths.push(depth)
      ends.push(depth === word.length ? at : -1)
    }
    previous = word
  })
  return {
    ...{ alphabet, letters: Uint16Array.from(letters), depths: Uint8Array.from(depths) },
    ...{ afters: findAfters(depths), ends: Int32Array.from(ends) },
  }
}

function findAfters(depths: readonly number[]): Int32Array {
  const afters = new Int32Array(depths.length)
  const open: number[] = []
  for (let node = 0; node <= depths.length; node++) {
    const depth = depths[node] ?? 0
    while (open.length > 0 && (depths[open.at(-1) ?? 0] ?? 0) >= depth) afters[open.pop() ?? 0] = node
    open.push(node)
  }
  return afters
}

/** Two neighbouring letters written in the wrong order. */
const SWAPPED = 0.75
/** What a swap may still win back after a row that is too far. */
const SLACK = 1 - SWAPPED

/**
 * The words whose weighted Damerau-Levenshtein distance from `word` is at most `limit`. One row of the table for each
 * letter of the trie on the way down; a subtree that can only be further away is not entered.
 */
export function collectNear(trie: Trie, word: string, limit: number): NearWord[] {
  const fillRow = prepareRows(trie, word.slice(0, LONGEST))
  const found: NearWord[] = []
  let node = 0
  while (node < trie.letters.length) {
    const { least, last } = fillRow(trie.letters[node] ?? 0, trie.depths[node] ?? 1)
    const at = trie.ends[node] ?? -1
    if (at >= 0 && last <= limit) found.push({ at, cost: last })
    node = least > limit + SLACK ? (trie.afters[node] ?? node + 1) : node + 1
  }
  return found
}

type Row = { least: number; last: number }

/** What mistakes cost: by place in the word written, by place in the alphabet, or by both. */
type Costs = {
  readonly target: Int32Array
  /** For each letter of the word: that it should not be there. */
  readonly extra: Float64Array
  /** For each letter of the alphabet: that it was left out. */
  readonly missing: Float64Array
  /** Letter of the word times the size of the alphabet, plus letter meant. */
  readonly exchange: Float64Array
}

const MISSING_DOUBLE = costOfLetter('x', 'x')

function prepareCosts(alphabet: readonly string[], word: string): Costs {
  const letters = word.split('')
  return {
    target: Int32Array.from(letters, (letter) => alphabet.indexOf(letter)),
    extra: Float64Array.from(letters, (letter, at) => costOfLetter(letter, word.charAt(at - 1))),
    missing: Float64Array.from(alphabet, (letter) => costOfLetter(letter, '')),
    exchange: Float64Array.from(
      letters.flatMap((letter) => alphabet.map((meant) => costOfExchange(meant, letter))),
    ),
  }
}

/** A function that fills the row of a letter at a depth, below the rows filled last for the depths above it. */
function prepareRows({ alphabet }: Trie, word: string): (letter: number, depth: number) => Row {
  const { target, extra, missing, exchange } = prepareCosts(alphabet, word)
  const width = word.length + 1
  const size = alphabet.length
  const table = new Float64Array((LONGEST + 1) * width)
  const path = new Int32Array(LONGEST + 1).fill(-1)
  const answer: Row = { least: 0, last: 0 }
  for (let j = 1; j < width; j++) table[j] = (table[j - 1] ?? 0) + (extra[j - 1] ?? 1)
  return (letter, depth) => {
    const above = (depth - 1) * width
    const before = path[depth - 1] ?? -1
    path[depth] = letter
    const more = before === letter ? MISSING_DOUBLE : (missing[letter] ?? 1)
    let cost = (table[above] ?? 0) + more
    table[above + width] = answer.least = cost
    for (let j = 1; j < width; j++) {
      const changed = (table[above + j - 1] ?? 0) + (exchange[(j - 1) * size + letter] ?? 1)
      cost = Math.min(changed, (table[above + j] ?? 0) + more, cost + (extra[j - 1] ?? 1))
      if (j > 1 && depth > 1 && letter === target[j - 2] && before === target[j - 1])
        cost = Math.min(cost, (table[above - width + j - 2] ?? 0) + SWAPPED)
      table[above + width + j] = cost
      if (cost < answer.least) answer.least = cost
    }
    answer.last = cost
    return answer
  }
}
