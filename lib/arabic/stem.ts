import { findSingular } from './find-singular.ts'
import { buildLexicon } from './build-lexicon.ts'
import { noLexicon, type KnownForms, type Lexicon } from './lexicon.ts'
import { memoise } from './memoise.ts'
import { stripEndings } from './strip-endings.ts'
import { stripParticle } from './strip-particle.ts'
import type { Vocabulary } from './vocabulary.ts'

export type Stem = (token: string) => string

/** How many words a stemmer remembers: the words of a large archive that are seen again and again. */
const REMEMBERED = 200_000

/**
 * A light stemmer that believes only the archive: a particle or an ending goes if what remains is attested in the
 * vocabulary. وموسكو -> موسكو, للجيش -> جيش, but برنامج, كاليننغراد and هونغ stay whole. With `known`
 * (`loadKnownForms`) a broken plural gets the stem of its singular and a name one stem in all its spellings.
 * Takes folded tokens; numbers and words in other scripts come back as they are.
 */
export function createStemmer(vocabulary: Vocabulary, known?: KnownForms): Stem {
  const { frequency } = vocabulary
  const lexicon = known === undefined ? noLexicon : buildLexicon(vocabulary, known)
  return memoise(REMEMBERED, (token) => {
    if (!isArabic(token)) return token
    const divine = divineNames.get(token)
    if (divine !== undefined) return divine
    const core = stripEndings(
      speakerOf(stripParticle(token, frequency, lexicon), lexicon),
      frequency,
      lexicon.uncut,
    )
    // الإنكليزية: the name shows when the endings are gone.
    const name = lexicon.cores.get(core)
    return name === undefined ? core : stripEndings(name, frequency)
  })
}

/** The singular of a plural, the first spelling of a name, or the word itself. */
function speakerOf(word: string, lexicon: Lexicon): string {
  const singular = findSingular(word, lexicon.plurals) ?? word
  return lexicon.variants.get(singular) ?? singular
}

// لله would lose its lam and الله its article; they are one name, and part of many (حزب الله, عبد الله).
const divineNames = new Map(['', 'و', 'ف', 'ب', 'وب', 'ت'].map((particle) => [`${particle}الله`, 'الله']))
for (const form of ['لله', 'ولله', 'فلله']) divineNames.set(form, 'الله')

function isArabic(token: string): boolean {
  const first = token.charCodeAt(0)
  return first >= 0x0621 && first <= 0x06d3
}
