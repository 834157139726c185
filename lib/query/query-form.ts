import { parseQuery } from './parse-query.ts'
import { printQuery } from './print-query.ts'
import type { QueryTerm, QueryTree, TermField } from './query-tree.ts'
import { readQueryTokens } from './read-query-tokens.ts'

/** The form for people who know no syntax: four fields that write the same query. */
export type QueryForm = {
  readonly all: string
  readonly phrase: string
  readonly any: string
  readonly none: string
  /** Where all of it must stand. */
  readonly field: TermField
}

export const emptyForm: QueryForm = { all: '', phrase: '', any: '', none: '', field: 'anywhere' }

/** The query that the form means: «مياه سد», «نهر النيل», «بيانات أرقام», «كهرباء» is `مياه سد "نهر النيل" بيانات OR أرقام -كهرباء`. */
export function writeQuery({ all, phrase, any, none, field }: QueryForm): string {
  const parts = [
    ...termsOf(all, field),
    ...phraseOf(phrase, field),
    ...joinAny(termsOf(any, field)),
    ...termsOf(none, field).map((part): QueryTree => ({ kind: 'not', part })),
  ]
  return printQuery({ kind: 'all', parts })
}

/** The fields of a query, or null when it says more than they can. */
export function readQueryForm(query: string): QueryForm | null {
  const parts = partsOf(parseQuery(query).tree)
  const wanted = parts.filter(isTerm)
  const unions = parts.filter((part) => part.kind === 'any').map(({ parts }) => parts)
  const unwanted = parts.filter((part) => part.kind === 'not').map(({ part }) => part)
  const terms = [...wanted, ...unions.flat(), ...unwanted]
  const fields = new Set(terms.filter(isTerm).map(({ field }) => field))
  if (!terms.every(isTerm) || unions.length > 1 || fields.size > 1) return null
  const [field = 'anywhere'] = fields
  const phrase = wanted.findLast(({ kind }) => kind === 'phrase')
  return {
    all: print(wanted.filter((term) => term !== phrase)),
    phrase: phrase ? cleanPhrase(phrase.text) : '',
    any: print(unions.flat().filter(isTerm)),
    none: print(unwanted.filter(isTerm)),
    field,
  }
}

/** What must hold, one by one; «-(نهر أو بحر)» is «-نهر -بحر». */
function partsOf(tree: QueryTree | null): QueryTree[] {
  if (!tree) return []
  if (tree.kind === 'all') return tree.parts.flatMap(partsOf)
  if (tree.kind !== 'not' || tree.part.kind !== 'any') return [tree]
  return tree.part.parts.map((part) => ({ kind: 'not', part }))
}

function isTerm(tree: QueryTree): tree is QueryTerm {
  return tree.kind === 'word' || tree.kind === 'phrase'
}

function print(terms: readonly QueryTerm[]): string {
  return terms
    .flatMap(({ kind, text }) => (kind === 'phrase' ? phraseOf(text, 'anywhere') : wordOf(text, 'anywhere')))
    .map(printQuery)
    .join(' ')
}

/** Words and phrases of a field; all other signs mean nothing in it. */
function termsOf(text: string, field: TermField): QueryTerm[] {
  return readQueryTokens(text).tokens.flatMap((token) => {
    if (token.kind === 'word') return wordOf(token.text, field)
    return token.kind === 'phrase' ? phraseOf(token.text, field) : []
  })
}

const leadingSigns = /^(?:[-\u2212\u2013]|(?:عنوان|العنوان|title):)+/i // hyphen, minus sign, en dash
const quotes = /["«»\u201C-\u201E]/g // “ ” and „ too

/** Nothing when the word is a sign once the signs before it are gone: «--OR». */
function wordOf(text: string, field: TermField): QueryTerm[] {
  const [token] = readQueryTokens(text.replace(leadingSigns, '')).tokens
  return token?.kind === 'word' ? [{ ...token, field }] : []
}

function phraseOf(text: string, field: TermField): QueryTerm[] {
  const clean = cleanPhrase(text)
  return /[\p{L}\p{N}]/u.test(clean) ? [{ kind: 'phrase', text: clean, field }] : []
}

function cleanPhrase(text: string): string {
  return text.replace(quotes, ' ').replace(/\s+/g, ' ').trim()
}

function joinAny(terms: readonly QueryTerm[]): readonly QueryTree[] {
  return terms.length > 1 ? [{ kind: 'any', parts: terms }] : terms
}
