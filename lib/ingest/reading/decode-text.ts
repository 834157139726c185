import { findUtf16, type Utf16 } from './guess-utf16.ts'
import { repairMojibake } from './repair-mojibake.ts'

export type TextEncoding = 'utf-8' | Utf16 | 'windows-1256'

/** `repaired`: Arabic that an earlier program had decoded wrongly was put right. */
export type DecodedText =
  | {
      readonly kind: 'text'
      readonly text: string
      readonly encoding: TextEncoding
      readonly repaired?: true
    }
  | { readonly kind: 'failed'; readonly reason: string }

const SAMPLE_BYTES = 65_536
/** More control bytes than this are no slip of a crawler: it is a picture, a program, an archive. */
const BINARY_SHARE = 0.005
/** UTF-8 with so few broken characters is damaged UTF-8, not another encoding. */
const DAMAGED_SHARE = 0.1
const NOT_ASCII = /[^\0-\u007F]/g

/**
 * The text of a crawled file: UTF-8 or UTF-16 with or without byte order mark, or Windows-1256; Windows-1256 or UTF-8 that
 * was read as Latin is repaired. The mark is not part of the text. Binary data is a named failure.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const utf16 = findUtf16(bytes)
  if (utf16 !== undefined) return finish(new TextDecoder(utf16).decode(bytes), utf16)
  if (isBinary(bytes))
    return { kind: 'failed', reason: 'It holds binary data, not text. Save it as text first.' }
  const text = new TextDecoder('utf-8').decode(bytes)
  if (!text.includes('\uFFFD') || isDamagedUtf8(text)) return finish(text, 'utf-8')
  return finish(new TextDecoder('windows-1256').decode(bytes), 'windows-1256')
}

function finish(decoded: string, encoding: TextEncoding): DecodedText {
  const text = repairMojibake(decoded)
  return text === decoded
    ? { kind: 'text', text, encoding }
    : { kind: 'text', text, encoding, repaired: true }
}

function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE_BYTES)
  let control = 0
  for (const byte of sample) if (byte < 0x20 && (byte < 0x09 || byte > 0x0d) && byte !== 0x1b) control += 1
  return control > sample.length * BINARY_SHARE
}

/** U+FFFD is what the decoder writes for bytes that are no UTF-8. */
function isDamagedUtf8(text: string): boolean {
  const broken = text.match(/\uFFFD/g)?.length ?? 0
  return broken < DAMAGED_SHARE * (text.match(NOT_ASCII)?.length ?? 0)
}
