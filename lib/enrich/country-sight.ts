import type { CountryForm, Gazetteer } from './gazetteer.ts'
import type { Found, PhraseMatch } from './phrase-trie.ts'
import { gap, type Tokens } from './tokenize.ts'

/** A country form seen in a text, before the article has been asked whether it is meant. */
export type CountrySight = {
  readonly from: number
  readonly to: number
  readonly form: CountryForm
  readonly particle: string
  readonly cut: number
  readonly ids: readonly string[]
  /** It counts only if the article names the country elsewhere. */
  readonly needsEvidence: boolean
}

/** What the rules may look at: the words around, the sights before, and how the article writes its letters. */
export type Surroundings = {
  readonly tokens: Tokens
  readonly gazetteer: Gazetteer
  readonly earlier: readonly CountrySight[]
  /** Many Egyptian papers write a final ى for ي throughout. */
  readonly writesYaWithoutDots: () => boolean
}

export function see(match: PhraseMatch<CountryForm>): CountrySight | null {
  const best = match.found.reduce<Found<CountryForm> | null>(preferName, null)
  if (!best) return null
  const { value: form, particle, cut } = best
  return { from: match.from, to: match.to, form, particle, cut, ids: form.ids, needsEvidence: false }
}

const rank = { block: 0, name: 1, capital: 2, demonym: 3 } as const

function preferName(best: Found<CountryForm> | null, next: Found<CountryForm>): Found<CountryForm> {
  return best && rank[best.value.kind] <= rank[next.value.kind] ? best : next
}

/** The word directly before, '' when a comma, a stop or nothing stands there. */
export function wordBefore(tokens: Tokens, from: number): string {
  return (tokens.gaps[from] ?? gap.stop) < gap.comma ? (tokens.words[from - 1] ?? '') : ''
}

/** The word directly after, '' when a comma, a stop or nothing stands there. */
export function wordAfter(tokens: Tokens, to: number): string {
  return (tokens.gaps[to] ?? gap.stop) < gap.comma ? (tokens.words[to] ?? '') : ''
}

export function rawWord(tokens: Tokens, at: number): string {
  return tokens.text.slice(tokens.starts[at], tokens.ends[at])
}

export function isDefinite(word: string): boolean {
  return /^(?:[وفبك]?ال|[وف]?لل)/.test(word) && word.length > 4
}
