import { arabicCandidates, latinCandidates } from '#lib/arabic/transliterate.ts'
import { findVariants } from '#lib/arabic/name-variants.ts'
import type { Archive } from './open-archive.ts'
import { archiveWords } from './archive-words.ts'

/**
 * Words of the archive that somebody who typed `word` (folded) may have meant: its other spellings as a name, the same name in the
 * other script, what it may be the beginning of, and what it may be a misspelling of. `most` of each, as texts usually spell them.
 */
export function suggestWords(
  word: string,
  { vocabulary, forms }: Pick<Archive, 'vocabulary' | 'forms'>,
  most: number,
): string[] {
  const { words, suggester } = archiveWords(forms)
  const isLatin = /^[a-z]+$/.test(word)
  const found = [
    ...findVariants(word, vocabulary).slice(0, most),
    ...(isLatin ? arabicCandidates : latinCandidates)(word, vocabulary).slice(0, most),
    ...suggester.complete(word, most),
    ...suggester.nearest(word, most),
  ]
  const others = [...new Set(found)].filter((candidate) => candidate !== word)
  return others.map((candidate) => words.get(candidate)?.spelling ?? candidate)
}
