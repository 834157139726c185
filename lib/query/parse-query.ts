import type { ParsedQuery, QueryTree, QueryTrouble, TermField } from './query-tree.ts'
import { readQueryTokens, type QueryToken } from './read-query-tokens.ts'

/**
 * Reads a query. Words are all wanted; quotes make a phrase; a minus excludes the word, phrase or parentheses it touches;
 * `OR`, `أو` and `|` join the terms on both sides and bind tighter than the space between terms, as in web search: مياه النيل
 * أو دجلة is مياه and (النيل or دجلة); `عنوان:` and `title:` ask of the title. No text makes it throw: what has no meaning is
 * left out and named.
 */
export function parseQuery(query: string): ParsedQuery {
  const { tokens, troubles } = readQueryTokens(query)
  const reader: Reader = { tokens, at: 0, troubles: [...troubles], depth: 0 }
  const parts: QueryTree[] = []
  while (reader.at < tokens.length) {
    const tree = readAll(reader)
    if (tree) parts.push(tree)
    if (reader.at < tokens.length) {
      reader.troubles.push('parenthesis')
      reader.at += 1
    }
  }
  return { tree: join('all', parts), troubles: [...new Set(reader.troubles)] }
}

type Reader = {
  readonly tokens: readonly QueryToken[]
  at: number
  readonly troubles: QueryTrouble[]
  depth: number
}

/** Deeper parentheses than any reader writes would only cost the stack. */
const deepest = 50

function peek(reader: Reader): QueryToken | undefined {
  return reader.tokens[reader.at]
}

/** One tree of parts; parts of the same kind are taken in, so that a query has one written form. */
function join(kind: 'all' | 'any', parts: readonly QueryTree[]): QueryTree | null {
  const flat = parts.flatMap((part) => (part.kind === kind ? part.parts : [part]))
  const [only] = flat
  return flat.length > 1 ? { kind, parts: flat } : (only ?? null)
}

function readAll(reader: Reader): QueryTree | null {
  const parts: QueryTree[] = []
  while (peek(reader) && peek(reader)?.kind !== 'close') {
    const tree = readAny(reader)
    if (tree) parts.push(tree)
  }
  return join('all', parts)
}

function readAny(reader: Reader): QueryTree | null {
  const parts: QueryTree[] = []
  let isJoined = true
  while (isJoined) {
    const tree = readOne(reader)
    if (tree) parts.push(tree)
    const isOr = peek(reader)?.kind === 'or'
    if ((isOr || parts.length > 0) && !tree) reader.troubles.push('or')
    if (isOr) reader.at += 1
    isJoined = isOr
  }
  return join('any', parts)
}

function readOne(reader: Reader): QueryTree | null {
  const token = peek(reader)
  if (!token || token.kind === 'or' || token.kind === 'close') return null
  reader.at += 1
  if (token.kind === 'minus') return readNot(reader)
  if (token.kind === 'field') return inField(readOne(reader), token.field)
  if (token.kind === 'open') return readGroup(reader)
  return { kind: token.kind, text: token.text, field: 'anywhere' }
}

function readNot(reader: Reader): QueryTree | null {
  const part = readOne(reader)
  if (!part) reader.troubles.push('minus')
  if (part?.kind === 'not') return part.part
  return part ? { kind: 'not', part } : null
}

function readGroup(reader: Reader): QueryTree | null {
  reader.depth += 1
  const tree = reader.depth > deepest ? null : readAll(reader)
  reader.depth -= 1
  if (peek(reader)?.kind === 'close') reader.at += 1
  else reader.troubles.push('parenthesis')
  return tree
}

/** Asks the same of every term below. */
function inField(tree: QueryTree | null, field: TermField): QueryTree | null {
  if (!tree) return null
  if (tree.kind === 'word' || tree.kind === 'phrase') return { ...tree, field }
  if (tree.kind === 'not') return { ...tree, part: inField(tree.part, field) ?? tree.part }
  return { ...tree, parts: tree.parts.map((part) => inField(part, field) ?? part) }
}
