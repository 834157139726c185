import type { QueryTerm, ValuedTree, ValueTerm } from './query-tree.ts'

/** A term that must, or must not, be there. */
export type Condition = { readonly term: QueryTerm | ValueTerm; readonly isExcluded: boolean }

/** A query as a union of branches; in each branch every condition holds. */
export type Branches = {
  readonly branches: readonly (readonly Condition[])[]
  /** The query has more branches than are asked; the page says so. */
  readonly isCut: boolean
}

/** Each branch is a query of its own to the engine: more cost more than a reader waits for. */
export const mostBranches = 12

/** The disjunctive normal form of a query: (نهر أو بحر) -سد becomes «نهر -سد» and «بحر -سد». */
export function toBranches(tree: ValuedTree | null): Branches {
  if (!tree) return { branches: [[]], isCut: false }
  const branches = expand(tree, false)
  return { branches: branches.slice(0, mostBranches), isCut: branches.length > mostBranches }
}

function expand(tree: ValuedTree, isNegated: boolean): Condition[][] {
  if (tree.kind === 'not') return expand(tree.part, !isNegated)
  if ('text' in tree) return [[{ term: tree, isExcluded: isNegated }]]
  const parts = tree.parts.map((part) => expand(part, isNegated))
  // By de Morgan's laws, what is excluded as a whole is excluded part by part, and the other way round.
  return (tree.kind === 'any') === isNegated ? multiply(parts) : parts.flat().slice(0, mostBranches + 1)
}

/** Every way to take one branch of each part, one more than are asked at most. */
function multiply(parts: readonly (readonly Condition[][])[]): Condition[][] {
  return parts.reduce<Condition[][]>(
    (done, part) =>
      done.flatMap((left) => part.map((right) => [...left, ...right])).slice(0, mostBranches + 1),
    [[]],
  )
}
