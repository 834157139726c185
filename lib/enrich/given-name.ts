import { rawWord, type Surroundings } from './country-sight.ts'

type Words = Pick<Surroundings, 'tokens' | 'gazetteer'>

export function isGivenName(around: Words, at: number): boolean {
  return around.gazetteer.words.has('given', around.tokens.words[at] ?? '') && !isPrepositionAla(around, at)
}

/** «على» folds like the name «علي»; names that are written with alef maqsura (مصطفى) are in a class of their own. */
export function isPrepositionAla(around: Words, at: number): boolean {
  const endsInMaqsura = rawWord(around.tokens, at).endsWith('\u0649') // alef maqsura
  return endsInMaqsura && !around.gazetteer.words.has('given-in-maqsura', around.tokens.words[at] ?? '')
}
