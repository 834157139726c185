import { createSuggester, type Suggester } from '#lib/arabic/suggest.ts'
import { arabicCandidates, latinCandidates } from '#lib/arabic/transliterate.ts'
import { findVariants } from '#lib/arabic/name-variants.ts'
import type { Vocabulary } from '#lib/arabic/vocabulary.ts'

const suggesters = new WeakMap<Vocabulary, Suggester>()

/** Made when first asked for: it sorts all words of the archive. */
function suggesterOf(vocabulary: Vocabulary): Suggester {
  const made = suggesters.get(vocabulary) ?? createSuggester(vocabulary)
  suggesters.set(vocabulary, made)
  return made
}

/**
 * Words of the archive that somebody who typed `word` may have meant, folded: its other spellings as a name, the same name in the
 * other script, what it may be the beginning of, and what it may be a misspelling of. `most` of each.
 */
export function suggestWords(word: string, vocabulary: Vocabulary, most: number): string[] {
  const suggester = suggesterOf(vocabulary)
  const isLatin = /^[a-z]+$/.test(word)
  const found = [
    ...findVariants(word, vocabulary).slice(0, most),
    ...(isLatin ? arabicCandidates : latinCandidates)(word, vocabulary).slice(0, most),
    ...suggester.complete(word, most),
    ...suggester.nearest(word, most),
  ]
  return [...new Set(found)].filter((candidate) => candidate !== word)
}
