import { narrowAmman } from './amman.ts'
import { countryRules } from './country-rules.ts'
import { see, type CountrySight, type Surroundings } from './country-sight.ts'
import { waitsForEvidence } from './cue-rule.ts'
import type { Gazetteer } from './gazetteer.ts'
import { scan } from './phrase-trie.ts'
import type { Tokens } from './tokenize.ts'

/** Country forms that pass the rules where they stand; which country is meant may still be open. */
export function findCountries(tokens: Tokens, gazetteer: Gazetteer): CountrySight[] {
  const sights: CountrySight[] = []
  const around: Surroundings = {
    tokens,
    gazetteer,
    earlier: sights,
    writesYaWithoutDots: once(() => lacksDots(tokens)),
  }
  for (const match of scan(gazetteer.countryForms, tokens)) {
    const sight = see(match)
    if (!sight || sight.form.kind === 'block') continue
    if (countryRules.some((rule) => rule.rejects(sight, around))) continue
    sights.push(narrowAmman({ ...sight, needsEvidence: waitsForEvidence(sight, around) }, around))
  }
  return sights
}

/** Countries the article names beyond doubt. */
export function sureCountries(sights: readonly CountrySight[]): ReadonlySet<string> {
  const sure = new Set<string>()
  for (const { ids, form, needsEvidence } of sights)
    if (!needsEvidence && (ids.length === 1 || form.together)) for (const id of ids) sure.add(id)
  return sure
}

/** Settles names of several countries by the rest of the article; what stays open is left out. */
export function settleCountries(sights: readonly CountrySight[], sure: ReadonlySet<string>): CountrySight[] {
  return sights.map((sight) => ({ ...sight, ids: settle(sight, sure) })).filter(({ ids }) => ids.length > 0)
}

function settle(sight: CountrySight, sure: ReadonlySet<string>): readonly string[] {
  if (sight.needsEvidence) return sight.form.cue?.evidence?.some((id) => sure.has(id)) ? sight.ids : []
  if (sight.ids.length === 1 || sight.form.together) return sight.ids
  const named = sight.ids.filter((id) => sure.has(id))
  if (named.length === 1) return named
  return sight.form.fallback === null ? [] : [sight.form.fallback]
}

/** Whether final ى is written far more often than ي in the article's first words. */
function lacksDots({ text, ends }: Tokens): boolean {
  const last = ends.slice(0, 300).map((end) => text.charCodeAt(end - 1))
  const bare = last.filter((unit) => unit === 0x0649).length
  const dotted = last.filter((unit) => unit === 0x064a).length
  return bare > 2 * dotted
}

function once<T>(compute: () => T): () => T {
  let known: { readonly value: T } | null = null
  return () => (known ??= { value: compute() }).value
}
