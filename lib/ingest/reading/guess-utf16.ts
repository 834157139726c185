export type Utf16 = 'utf-16le' | 'utf-16be'

const SAMPLE_BYTES = 8_192
const ENOUGH = 0.9

/** UTF-16 by its byte order mark, or by what its units are: Arabic letters, ASCII and general punctuation. */
export function findUtf16(bytes: Uint8Array): Utf16 | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  if (shareOfTextUnits(bytes, 1) >= ENOUGH) return 'utf-16le'
  return shareOfTextUnits(bytes, 0) >= ENOUGH ? 'utf-16be' : undefined
}

/** `high`: which byte of each pair is the high one. */
function shareOfTextUnits(bytes: Uint8Array, high: 0 | 1): number {
  const pairs = Math.floor(Math.min(bytes.length, SAMPLE_BYTES) / 2)
  let text = 0
  for (let pair = 0; pair < pairs; pair += 1) {
    const unit = ((bytes[2 * pair + high] ?? 0) << 8) | (bytes[2 * pair + 1 - high] ?? 0)
    if (isTextUnit(unit)) text += 1
  }
  return pairs === 0 ? 0 : text / pairs
}

function isTextUnit(unit: number): boolean {
  const ascii = (unit >= 0x20 && unit < 0x7f) || unit === 0x0a || unit === 0x0d || unit === 0x09
  return ascii || (unit >= 0x0600 && unit < 0x0700) || (unit >= 0x2010 && unit < 0x2040) || unit === 0xa0
}
