import type { QueryTree } from './query-tree.ts'

/** A query as it is typed: `parseQuery(printQuery(tree))` gives the tree back. */
export function printQuery(tree: QueryTree | null): string {
  if (!tree) return ''
  return tree.kind === 'all' ? tree.parts.map(printPart).join(' ') : printPart(tree)
}

/** A part inside a larger query: in parentheses where it would fall apart. */
function printPart(tree: QueryTree): string {
  if (tree.kind === 'all') return `(${printQuery(tree)})`
  if (tree.kind === 'any') return tree.parts.map(printTight).join(' OR ')
  return printTight(tree)
}

function printTight(tree: QueryTree): string {
  if (tree.kind === 'all' || tree.kind === 'any') return `(${printQuery(tree)})`
  if (tree.kind === 'not') return `-${printTight(tree.part)}`
  const field = tree.field === 'title' ? 'عنوان:' : ''
  return field + (tree.kind === 'phrase' ? quote(tree.text) : tree.text)
}

/** In quotes that the phrase itself has not: «سد "النهضة"» stays one phrase. */
function quote(text: string): string {
  if (!text.includes('"')) return `"${text}"`
  return /[«»]/.test(text) ? `\u201C${text}\u201D` : `«${text}»` // “ ”
}
