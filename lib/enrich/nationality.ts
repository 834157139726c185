import { isDefinite, wordAfter } from './country-sight.ts'
import type { BodyHead, CountryForm, Gazetteer } from './gazetteer.ts'
import { matchAt } from './phrase-trie.ts'
import { gap, type Tokens } from './tokenize.ts'

/** What the article's other words say, asked when a name alone does not tell. */
export type ArticleCountries = {
  /** Countries named beyond doubt, with how often. */
  readonly counts: ReadonlyMap<string, number>
  /** The outlet's country, when it is known. */
  readonly home: string | null
}

export type Nationality = { readonly iso: string; readonly to: number }

/** The country of the nationality, definite («الروسي»), that stands at a token. */
export function nationalityAt(
  tokens: Tokens,
  at: number,
  gazetteer: Gazetteer,
  article: ArticleCountries,
  gender?: CountryForm['gender'],
): Nationality | null {
  if ((tokens.gaps[at] ?? gap.stop) >= gap.comma || !tokens.words[at]?.startsWith('ال')) return null
  const match = matchAt(gazetteer.countryForms, tokens, at)
  const demonym = match?.found.find(
    ({ value }) => value.kind === 'demonym' && (!gender || value.gender === gender),
  )
  const iso = demonym ? oneOf(demonym.value, article) : null
  return match && iso !== null ? { iso, to: match.to } : null
}

/** The country that makes a body somebody's: a nationality after the head, or «في» or «ب» and a country's name. */
export function nationalityOf(
  head: BodyHead,
  tokens: Tokens,
  to: number,
  gazetteer: Gazetteer,
  article: ArticleCountries,
): Nationality | null {
  const reach = head.short || head.tail || !head.body.extends ? 0 : 4
  for (let at = to; at <= to + reach; at++) {
    const found = nationalityAt(tokens, at, gazetteer, article, head.body.gender)
    if (found) return withTail(found, head.tail, tokens)
    if (tokens.gaps[at] !== gap.blank || !isExtension(tokens.words[at] ?? '')) break
  }
  return head.short || head.tail ? null : countryAfter(tokens, to, gazetteer)
}

/** «الاتحاد المصري» is a federation of football only before «لكرة القدم». */
function withTail(found: Nationality, tail: BodyHead['tail'], tokens: Tokens): Nationality | null {
  if (tail === null) return found
  const follows = tail.every((word, index) => wordAfter(tokens, found.to + index) === word)
  return follows ? { iso: found.iso, to: found.to + tail.length } : null
}

function isExtension(word: string): boolean {
  return isDefinite(word) && !/^[بكف]/.test(word)
}

/** «وزارة الدفاع في كوسوفو», «وزارة الصحة بتونس» */
function countryAfter(tokens: Tokens, to: number, gazetteer: Gazetteer): Nationality | null {
  const at = wordAfter(tokens, to) === 'في' ? to + 1 : to
  if ((tokens.gaps[at] ?? gap.stop) !== gap.blank) return null
  const match = matchAt(gazetteer.countryForms, tokens, at)
  const particle = at === to ? 'ب' : ''
  const name = match?.found.find((found) => found.value.kind === 'name' && found.particle === particle)
  const [iso, ...others] = name?.value.ids ?? []
  return match && iso !== undefined && others.length === 0 ? { iso, to: match.to } : null
}

function oneOf(form: CountryForm, { counts }: ArticleCountries): string | null {
  const ids = form.ids.length === 1 ? form.ids : form.ids.filter((id) => counts.has(id))
  return ids.length === 1 && !form.together ? (ids[0] ?? null) : null
}
