import { fold } from '#lib/arabic/fold.ts'
import { findMinima } from './find-minima.ts'
import { hashShingles } from './hash-shingles.ts'
import { hashWords } from './hash-words.ts'
import { mixHash } from './mix-hash.ts'
import { leastWords, longLength, minimaOf, shortLength, type Signature } from './signature.ts'
import { stripCredit } from './strip-credit.ts'

type Text = { readonly title: string; readonly body: string }

/**
 * What a text is compared by. Of a long one the body alone counts: each outlet writes a headline of its own. Of a body with
 * fewer than 30 words the title counts too, and every word of both must be the same.
 */
export function signText({ title, body }: Text): Signature {
  const story = stripCredit(fold(body))
  const words = hashWords(story)
  return words.length < leastWords ? signShort(hashWords(`${fold(title)}\n${story}`)) : signLong(words)
}

function signLong(words: Int32Array): Signature {
  const signature = new Uint32Array(longLength)
  const shingles = hashShingles(words)
  signature[0] = shingles.length
  findMinima(shingles, minimaOf(signature))
  return signature
}

function signShort(words: Int32Array): Signature {
  if (words.length === 0) return new Uint32Array(0)
  const signature = new Uint32Array(shortLength)
  for (const word of words) {
    signature[0] = mixHash((signature[0] ?? 0) ^ word)
    signature[1] = Math.imul((signature[1] ?? 0) + word, 0x9e3779b1)
  }
  return signature
}
