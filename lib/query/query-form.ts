import { parseQuery } from './parse-query.ts'
import { printQuery } from './print-query.ts'
import type { QueryTree } from './query-tree.ts'

/** The form for people who know no syntax: four fields that write the same query. */
export type QueryForm = {
  readonly all: string
  readonly phrase: string
  readonly any: string
  readonly none: string
}

/** The query that the four fields mean. */
export function writeQuery({ all, phrase, any, none }: QueryForm): string {
  const wanted = wordsOf(any)
  const parts = [
    ...wordsOf(all),
    ...(phrase.trim() ? [`"${phrase.replaceAll('"', ' ').trim()}"`] : []),
    ...(wanted.length > 0 ? [wanted.join(' OR ')] : []),
    ...wordsOf(none).map((word) => `-${word}`),
  ]
  return printQuery(parseQuery(parts.join(' ')).tree)
}

/** Words and phrases of a field; signs mean nothing in it. */
function wordsOf(field: string): string[] {
  const quoted = field.match(/"[^"]+"|[^\s"()|]+/g) ?? []
  return quoted
    .map((word) => word.replace(/^[-\u2212\u2013]+/, ''))
    .filter((word) => /[\p{L}\p{N}]/u.test(word) && !['OR', 'أو'].includes(word))
}

/** The four fields of a query, or null when it says more than they can. */
export function readQueryForm(query: string): QueryForm | null {
  const { tree } = parseQuery(query)
  const parts = !tree ? [] : tree.kind === 'all' ? tree.parts : [tree]
  const form = { all: [] as string[], phrase: [] as string[], any: [] as string[], none: [] as string[] }
  for (const part of parts) {
    const place = placeOf(part)
    if (!place) return null
    form[place].push(
      ...(part.kind === 'any' ? part.parts : [part.kind === 'not' ? part.part : part]).map(textOf),
    )
  }
  if (form.phrase.length > 1) form.all.push(...form.phrase.splice(1).map((text) => `"${text}"`))
  return {
    all: form.all.join(' '),
    phrase: form.phrase.join(' '),
    any: form.any.join(' '),
    none: form.none.join(' '),
  }
}

function placeOf(part: QueryTree): keyof QueryForm | null {
  if (part.kind === 'word') return part.field === 'anywhere' ? 'all' : null
  if (part.kind === 'phrase') return part.field === 'anywhere' ? 'phrase' : null
  if (part.kind === 'not') return isPlain(part.part) ? 'none' : null
  return part.kind === 'any' && part.parts.every(isPlain) ? 'any' : null
}

function isPlain(part: QueryTree): boolean {
  return (part.kind === 'word' || part.kind === 'phrase') && part.field === 'anywhere'
}

function textOf(part: QueryTree): string {
  if (part.kind === 'word') return part.text
  return part.kind === 'phrase' ? part.text : ''
}
