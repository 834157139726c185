import type { QueryTrouble, TermField } from './query-tree.ts'

/** A piece of a query: a term's text, or a sign. */
export type QueryToken =
  | { readonly kind: 'word'; readonly text: string }
  | { readonly kind: 'phrase'; readonly text: string }
  | { readonly kind: 'field'; readonly field: TermField }
  | { readonly kind: 'minus' }
  | { readonly kind: 'or' }
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }

/** Opening quotes and the marks that may close them: analysts paste «», “”, ”“, „“, "" alike. */
const closers: Readonly<Record<string, string>> = {
  '"': '"',
  '\u00AB': '\u00BB\u00AB', // « closed by » (or another «)
  '\u00BB': '\u00AB\u00BB', // » the other way round
  '\u201C': '\u201D\u201C', // “ ”
  '\u201D': '\u201C\u201D', // ” “
  '\u201E': '\u201C\u201D', // „ “
}
const minus = /[-\u2212\u2013]/ // hyphen, minus sign, en dash
const space = /\s/
const orWords = new Set(['OR', 'أو'])
const fieldName = /^(?:عنوان|العنوان|title):/i
const hasLetter = /[\p{L}\p{N}]/u

/** Cuts a query into its pieces. Punctuation that means nothing is left out; a quote that is never closed is said. */
export function readQueryTokens(query: string): { tokens: QueryToken[]; troubles: QueryTrouble[] } {
  const tokens: QueryToken[] = []
  const troubles: QueryTrouble[] = []
  let at = 0
  while (at < query.length) {
    const [token, end, trouble] = readToken(query, at)
    if (token) tokens.push(token)
    if (trouble) troubles.push(trouble)
    at = end
  }
  return { tokens, troubles }
}

type Read = readonly [token: QueryToken | null, end: number, trouble?: QueryTrouble]

function readToken(query: string, at: number): Read {
  const character = query.charAt(at)
  if (space.test(character)) return [null, at + 1]
  if (character === '(') return [{ kind: 'open' }, at + 1]
  if (character === ')') return [{ kind: 'close' }, at + 1]
  if (character === '|') return [{ kind: 'or' }, at + 1]
  if (minus.test(character) && isBeforeTerm(query, at + 1)) return [{ kind: 'minus' }, at + 1]
  if (character in closers) return readPhrase(query, at)
  return readWord(query, at)
}

/** A minus excludes only what touches it: «سد - كهرباء» is two words. */
function isBeforeTerm(query: string, at: number): boolean {
  const next = query.charAt(at)
  return next !== '' && !space.test(next) && !minus.test(next)
}

function readPhrase(query: string, at: number): Read {
  const closing = closers[query.charAt(at)] ?? ''
  let end = at + 1
  while (end < query.length && !closing.includes(query.charAt(end))) end += 1
  const text = query.slice(at + 1, end).trim()
  const token: QueryToken | null = hasLetter.test(text) ? { kind: 'phrase', text } : null
  return end < query.length ? [token, end + 1] : [token, end, 'quote']
}

function readWord(query: string, at: number): Read {
  const field = fieldName.exec(query.slice(at, at + 10))
  if (field) return [{ kind: 'field', field: 'title' }, at + field[0].length]
  let end = at + 1
  while (end < query.length && !isWordEnd(query.charAt(end))) end += 1
  const text = query.slice(at, end)
  if (orWords.has(text)) return [{ kind: 'or' }, end]
  return [hasLetter.test(text) ? { kind: 'word', text } : null, end]
}

function isWordEnd(character: string): boolean {
  return space.test(character) || character in closers || '()|'.includes(character)
}
