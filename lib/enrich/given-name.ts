import { rawWord, type Surroundings } from './country-sight.ts'

/** «علي» folds like «على»: with an alef maqsura it is the preposition, unless the article writes all its ي so. */
export function isGivenName(around: Surroundings, at: number): boolean {
  const word = around.tokens.words[at] ?? ''
  if (!around.gazetteer.words.has('given', word)) return false
  return (
    !rawWord(around.tokens, at).endsWith('\u0649') || around.gazetteer.words.has('given-in-maqsura', word)
  )
}
