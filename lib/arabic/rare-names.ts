import { areOneName, isCandidate } from './name-variants.ts'
import { variantKey } from './variant-key.ts'
import type { Vocabulary } from './vocabulary.ts'

/**
 * Spellings of foreign names among the words that too few articles have to attest them: most names are rare, and the rarer, the
 * more spellings (غوميز in one article, جوميز in another). Word -> the spelling that speaks for it, attested ones first.
 */
export function findRareNames(words: Iterable<string>, { frequency }: Vocabulary): Map<string, string> {
  const heads = new Map<string, string[]>()
  for (const word of frequency.keys()) if (isCandidate(word, frequency)) addHead(heads, word)
  const names = new Map<string, string>()
  const rare = [...words].filter((word) => !frequency.has(word) && isCandidate(word, frequency))
  // In the order of letters, so that the order in which articles were read changes nothing.
  for (const word of rare.toSorted()) {
    const head = heads.get(variantKey(word))?.find((candidate) => areOneName(candidate, word))
    if (head === undefined) addHead(heads, word)
    else names.set(word, head)
  }
  return names
}

function addHead(heads: Map<string, string[]>, word: string): void {
  const key = variantKey(word)
  const own = heads.get(key)
  if (own === undefined) heads.set(key, [word])
  else own.push(word)
}
