import { attested, type Frequency } from './attested.ts'
import type { KnownForms, Lexicon } from './lexicon.ts'
import { createVariantIndex } from './name-variants.ts'
import { derivePlurals } from './plural-patterns.ts'
import { stripEndings } from './strip-endings.ts'
import type { Vocabulary } from './vocabulary.ts'
import { wholeNames } from './whole-names.ts'

/** The lists, and what the archive's own words add to them by pattern and by spelling. */
export function buildLexicon(vocabulary: Vocabulary, { plurals, variants }: KnownForms): Lexicon {
  const listed = new Set([...plurals.keys(), ...plurals.values(), ...variants.keys(), ...variants.values()])
  const { frequency } = vocabulary
  return {
    plurals: new Map([...derivePlurals(frequency, listed), ...plurals]),
    variants: new Map([...createVariantIndex(vocabulary, listed), ...vocabulary.names, ...variants]),
    cores: new Map([...withoutEndings(variants, frequency), ...variants]),
    whole: new Set([...wholeNames, ...listed]),
    uncut: new Set([...plurals.values()].map((singular) => singular.replace(/اه$/, 'ا')).filter(looksCut)),
  }
}

function looksCut(singular: string): boolean {
  return /(?:ان|ون|ين|ات|نا|كم|هم|ا|ت)$/.test(singular)
}

/** Shorter rests of names are other words: جينيا, جين. */
const MIN_REST = 4

function* withoutEndings(
  variants: ReadonlyMap<string, string>,
  frequency: Frequency,
): Generator<[string, string]> {
  for (const [variant, speaker] of variants) {
    const rest = stripEndings(variant, frequency)
    if (rest === variant || rest.length < MIN_REST || attested(rest, frequency) > 0) continue
    yield [rest, speaker]
  }
}
