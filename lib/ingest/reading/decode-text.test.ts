import { describe, expect, test } from 'vitest'
import { decodeText } from './decode-text.ts'
import { arabicBytes, encodeSingleBytes, latinBytes } from './single-bytes.ts'

const TEXT = 'أعلنت البلدية أن «السوق القديم» سيفتح أبوابه، وأن Daily Star زارته.\n\nTT\nالسطر الثالث\n'

const utf8 = Buffer.from(TEXT)
const windows = Buffer.from(encodeSingleBytes(TEXT, arabicBytes) ?? [])

/** What a program makes of bytes when it takes them for Latin. */
function readAsLatin(bytes: Uint8Array): string {
  const letters = new Map([...latinBytes].map(([letter, byte]) => [byte, letter]))
  return [...bytes].map((byte) => (byte < 0x80 ? String.fromCharCode(byte) : letters.get(byte))).join('')
}

describe('A file is read whatever its encoding', () => {
  test.each([
    ['UTF-8', utf8, 'utf-8'],
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${TEXT}`), 'utf-8'],
    ['UTF-16 LE with a mark', Buffer.from(`\uFEFF${TEXT}`, 'utf16le'), 'utf-16le'],
    ['UTF-16 LE without a mark', Buffer.from(TEXT, 'utf16le'), 'utf-16le'],
    ['UTF-16 BE with a mark', Buffer.from(`\uFEFF${TEXT}`, 'utf16le').swap16(), 'utf-16be'],
    ['UTF-16 BE without a mark', Buffer.from(TEXT, 'utf16le').swap16(), 'utf-16be'],
    ['Windows-1256', windows, 'windows-1256'],
  ])('%s', (_, bytes, encoding) => {
    expect(decodeText(bytes)).toEqual({ kind: 'text', text: TEXT, encoding })
  })
})

describe('Arabic that an earlier program spoiled is put right, and the file says so', () => {
  test.each([
    ['Windows-1256 read as Latin', readAsLatin(windows)],
    ['Windows-1256 read as Latin-1 with control characters', windows.toString('latin1')],
    ['UTF-8 read as Latin', readAsLatin(utf8)],
    ['UTF-8 read as Windows-1256', new TextDecoder('windows-1256').decode(utf8)],
  ])('%s', (_, spoiled) => {
    expect(decodeText(Buffer.from(spoiled))).toEqual({
      kind: 'text',
      text: TEXT,
      encoding: 'utf-8',
      repaired: true,
    })
  })

  test.each(['Société générale : élèves déçus', 'طبيب أطفال يصف ظهور طفح', 'plain ASCII'])(
    'while «%s» is left as it is',
    (text) => {
      expect(decodeText(Buffer.from(text))).toEqual({ kind: 'text', text, encoding: 'utf-8' })
    },
  )
})

test('A UTF-8 file that was cut in the middle of a letter is still UTF-8', () => {
  expect(decodeText(utf8.subarray(1))).toMatchObject({ kind: 'text', encoding: 'utf-8' })
})

test('An empty file is an empty text', () => {
  expect(decodeText(new Uint8Array())).toEqual({ kind: 'text', text: '', encoding: 'utf-8' })
})

test('A picture is a failure that says what it is', () => {
  const picture = Uint8Array.from({ length: 300 }, (_, index) => (index * 37) % 256)
  expect(decodeText(picture)).toEqual({ kind: 'failed', reason: expect.stringContaining('binary data') })
})
