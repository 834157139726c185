import { decodeText } from './decode-text.ts'
import { findUtf16 } from './guess-utf16.ts'
import { repairMojibake } from './repair-mojibake.ts'

/** As `DecodedText`, with any encoding that a page may name. */
export type DecodedHtml =
  | { readonly kind: 'text'; readonly text: string; readonly encoding: string; readonly repaired?: true }
  | { readonly kind: 'failed'; readonly reason: string }

/** Browsers look at the first 1,024 bytes; pages with long comments at the top name it later. */
const HEAD_BYTES = 8_192
const NAMED = /<meta[^<>]{1,200}?charset\s{0,9}=[\s"']{0,9}([\w.:-]{2,40})/i

/**
 * The text of a saved page: by its byte order mark; else UTF-8 where the bytes are UTF-8, since programs that save pages
 * often write UTF-8 and leave the old `<meta charset>` in place; else by the encoding that the page names; else as any text.
 */
export function decodeHtml(bytes: Uint8Array): DecodedHtml {
  if (findUtf16(bytes) !== undefined || isUtf8(bytes)) return decodeText(bytes)
  const decoder = findDecoder(bytes)
  if (decoder === undefined || decoder.encoding === 'utf-8') return decodeText(bytes)
  const decoded = decoder.decode(bytes)
  // Bytes that the named encoding does not have: the name is wrong.
  if (decoded.includes('\uFFFD')) return decodeText(bytes)
  const text = repairMojibake(decoded)
  const { encoding } = decoder
  return { kind: 'text', text, encoding, ...(text === decoded ? {} : { repaired: true as const }) }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** UTF-16 is never named truly: a page whose `<meta>` can be read byte by byte is not written in it. */
function findDecoder(bytes: Uint8Array): TextDecoder | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES))
  const name = NAMED.exec(head)?.[1]
  if (name === undefined || /^utf-?16|^unicode/i.test(name)) return undefined
  try {
    return new TextDecoder(name)
  } catch {
    // A name that nobody knows, such as «arabic-windows»: guessed as any text is.
    return undefined
  }
}
