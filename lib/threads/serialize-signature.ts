import { longLength, shortLength, type Signature } from './signature.ts'

/** Another with any change of how texts are folded, cut or hashed: what an older program kept is then not read. */
const version = 'a'

/** A signature as one ASCII word: 349 characters, of a short text 13, of an empty one 1. */
export function serializeSignature(signature: Signature): string {
  const bytes = new Uint8Array(signature.buffer, signature.byteOffset, signature.byteLength)
  return version + btoa(String.fromCharCode(...bytes))
}

/** The way back. Null when the word is no signature of this version. */
export function parseSignature(word: string): Signature | null {
  if (!word.startsWith(version)) return null
  const written = decode(word.slice(version.length))
  if (written === null || ![0, 4 * shortLength, 4 * longLength].includes(written.length)) return null
  const bytes = Uint8Array.from(written, (character) => character.charCodeAt(0))
  return new Uint32Array(bytes.buffer)
}

function decode(base64: string): string | null {
  try {
    return atob(base64)
  } catch {
    return null
  }
}
