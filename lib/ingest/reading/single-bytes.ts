/** What Windows-1252 has at 0x80-0x9F; the five empty places stand for themselves. */
const LATIN_SPECIALS =
  '\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F' +
  '\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178'

const arabic = new TextDecoder('windows-1256')

/** Character -> byte of Windows-1252, bytes 0x80-0x9F also as the control characters of Latin-1. */
export const latinBytes: ReadonlyMap<string, number> = new Map([
  ...highBytes((byte) => String.fromCharCode(byte)),
  ...highBytes((byte) => LATIN_SPECIALS[byte - 0x80] ?? String.fromCharCode(byte)),
])

/** Character -> byte of Windows-1256. */
export const arabicBytes: ReadonlyMap<string, number> = new Map(
  highBytes((byte) => arabic.decode(Uint8Array.of(byte))),
)

/** The bytes a text was made from, or undefined when a character is in no place of the table. */
export function encodeSingleBytes(text: string, table: ReadonlyMap<string, number>): Uint8Array | undefined {
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    const byte = code < 0x80 ? code : table.get(text.charAt(at))
    if (byte === undefined) return undefined
    bytes[at] = byte
  }
  return bytes
}

function highBytes(character: (byte: number) => string): [string, number][] {
  return Array.from({ length: 0x80 }, (_, index) => [character(index + 0x80), index + 0x80])
}
