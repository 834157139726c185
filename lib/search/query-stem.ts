import { createSpellingFinder } from '#lib/arabic/spelling-finder.ts'
import type { Stem } from '#lib/arabic/stem.ts'
import type { WordForms } from '#lib/archive/word-forms.ts'

/**
 * The stem a question asks for: the index's own, and for a word that no article has in any form, that of another spelling which
 * some have. The forms found are written above the results, so nobody takes one for the other unawares.
 */
export function createQueryStem(stem: Stem, forms: WordForms): Stem {
  const findSpelling = createSpellingFinder(forms.all)
  return (word) => {
    const own = stem(word)
    if (forms.articlesOf(own) > 0) return own
    const spelling = findSpelling(word)
    if (spelling === null) return own
    const other = stem(spelling)
    return forms.articlesOf(other) > 0 ? other : own
  }
}
