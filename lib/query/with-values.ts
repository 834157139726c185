import { longestNameAt } from './longest-name.ts'
import type { QueryTree, ValuedTree, ValueTerm } from './query-tree.ts'

/** The value that a text is the sure name of, in any spelling, or null. */
export type FindValue = (text: string) => ValueTerm | null

/**
 * The query in which each name may also stand for its value: موسم داعش becomes موسم (داعش or `isis`). The longest name at each place,
 * of words that are wanted anywhere in any form: who quotes, excludes or asks for the title means the words.
 */
export function withValues(tree: QueryTree, findValue: FindValue): ValuedTree {
  if (tree.kind === 'not' || tree.kind === 'phrase') return tree
  if (tree.kind === 'any')
    return { kind: 'any', parts: tree.parts.map((part) => withValues(part, findValue)) }
  const parts = cutNames(tree.kind === 'all' ? tree.parts : [tree], findValue)
  const [only] = parts
  return parts.length === 1 && only ? only : { kind: 'all', parts }
}

/** The values of a tree, in the order typed. */
export function valuesOf(tree: ValuedTree): ValueTerm[] {
  if (tree.kind === 'value') return [tree]
  if (tree.kind === 'not') return valuesOf(tree.part)
  return tree.kind === 'all' || tree.kind === 'any' ? tree.parts.flatMap(valuesOf) : []
}

function cutNames(parts: readonly QueryTree[], findValue: FindValue): ValuedTree[] {
  const pieces: ValuedTree[] = []
  for (let at = 0; at < parts.length;) {
    const { length, found } = longestNameAt(parts, at, findValue)
    const run = parts.slice(at, at + length)
    if (found) pieces.push({ kind: 'any', parts: [asTyped(run), found] })
    else pieces.push(...run.map((part) => (part.kind === 'word' ? part : withValues(part, findValue))))
    at += length
  }
  return pieces
}

function asTyped(run: readonly QueryTree[]): QueryTree {
  const [only] = run
  return run.length === 1 && only ? only : { kind: 'all', parts: run }
}
