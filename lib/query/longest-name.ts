import type { QueryTree } from './query-tree.ts'

/** A run of so many parts of a query, and what its words are a name of; one part alone when they are none. */
export type NamedRun<T> = { readonly length: number; readonly found: T | null }

/** Words of the longest name that is looked for. */
const longestName = 8

/**
 * The longest name that begins at a part of a query, of words that are wanted anywhere in any form: who quotes, excludes or asks for
 * the title means the words.
 */
export function longestNameAt<T>(
  parts: readonly QueryTree[],
  at: number,
  find: (text: string) => T | null,
): NamedRun<T> {
  const words: string[] = []
  for (const part of parts.slice(at, at + longestName)) {
    if (part.kind !== 'word' || part.field !== 'anywhere') break
    words.push(part.text)
  }
  for (let length = words.length; length > 0; length -= 1) {
    const found = find(words.slice(0, length).join(' '))
    if (found !== null) return { length, found }
  }
  return { length: 1, found: null }
}
