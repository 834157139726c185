import { memoise } from './memoise.ts'
import { stripEndings } from './strip-endings.ts'
import { stripParticle } from './strip-particle.ts'
import type { Vocabulary } from './vocabulary.ts'

export type Stem = (token: string) => string

/** How many words a stemmer remembers: the words of a large archive that are seen again and again. */
const REMEMBERED = 200_000

/**
 * A light stemmer that believes only the archive: a particle or an ending goes if what remains is attested in the
 * vocabulary. وموسكو -> موسكو, للجيش -> جيش, but برنامج, كاليننغراد and هونغ stay whole.
 * Takes folded tokens; numbers and words in other scripts come back as they are.
 */
export function createStemmer(vocabulary: Vocabulary): Stem {
  const { frequency } = vocabulary
  return memoise(REMEMBERED, (token) => {
    if (!isArabic(token)) return token
    return divineNames.get(token) ?? stripEndings(stripParticle(token, frequency), frequency)
  })
}

// لله would lose its lam and الله its article; they are one name, and part of many (حزب الله, عبد الله).
const divineNames = new Map(['', 'و', 'ف', 'ب', 'وب', 'ت'].map((particle) => [`${particle}الله`, 'الله']))
for (const form of ['لله', 'ولله', 'فلله']) divineNames.set(form, 'الله')

function isArabic(token: string): boolean {
  const first = token.charCodeAt(0)
  return first >= 0x0621 && first <= 0x06d3
}
