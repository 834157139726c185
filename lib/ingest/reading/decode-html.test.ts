import { describe, expect, test } from 'vitest'
import { decodeHtml } from './decode-html.ts'
import { arabicBytes, encodeSingleBytes } from './single-bytes.ts'

const text = 'افتتحت البلدية حديقة جديدة'

/** ISO-8859-6 holds the Arabic letters in the order of Unicode, from 0xC1 for U+0621. */
function encodeIso(value: string): Buffer {
  const codes = [...value].map((letter) => letter.codePointAt(0) ?? 0)
  return Buffer.from(codes.map((code) => (code < 0x80 ? code : code - 0x621 + 0xc1)))
}

function encodeWindows(value: string): Buffer {
  return Buffer.from(encodeSingleBytes(value, arabicBytes) ?? [])
}

const plain = (charset: string) => `<html><head><meta charset="${charset}"></head><p>${text}</p>`
const old = (charset: string) =>
  `<html><head><meta http-equiv="Content-Type" content="text/html; charset=${charset}"></head><p>${text}</p>`

describe('A page is read in the encoding that it is written in', () => {
  test.each([
    ['windows-1256, named', encodeWindows(plain('windows-1256')), 'windows-1256'],
    ['windows-1256, named the old way', encodeWindows(old('Windows-1256')), 'windows-1256'],
    ['windows-1256 that names nothing', encodeWindows(`<p>${text}</p>`), 'windows-1256'],
    ['windows-1256 that says UTF-8', encodeWindows(plain('utf-8')), 'windows-1256'],
    ['windows-1256 under a name that nobody knows', encodeWindows(plain('arabic-windows')), 'windows-1256'],
    ['ISO-8859-6', encodeIso(old('iso-8859-6')), 'iso-8859-6'],
    ['windows-1256 that says ISO-8859-6', encodeWindows(`${plain('iso-8859-6')}پ`), 'windows-1256'],
    ['UTF-8', Buffer.from(plain('utf-8')), 'utf-8'],
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${plain('windows-1256')}`), 'utf-8'],
    ['UTF-8 under an old name that a program left there', Buffer.from(plain('windows-1256')), 'utf-8'],
    ['UTF-16', Buffer.from(`\uFEFF${plain('utf-16')}`, 'utf16le'), 'utf-16le'],
    ['UTF-8 that says UTF-16', Buffer.from(plain('utf-16')), 'utf-8'],
  ])('%s', (_, bytes, encoding) => {
    const decoded = decodeHtml(bytes)
    expect(decoded).toMatchObject({ kind: 'text', encoding })
    expect(decoded.kind === 'text' && decoded.text).toContain(`<p>${text}</p>`)
  })
})

test('A picture named as a page is a failure that says what it is', () => {
  const picture = Uint8Array.from({ length: 300 }, (_, index) => (index * 37) % 256)
  expect(decodeHtml(picture)).toEqual({ kind: 'failed', reason: expect.stringContaining('binary data') })
})

test('A head of endless brackets is looked through quickly', () => {
  const bytes = Buffer.concat([Buffer.from('<meta charset'.repeat(10_000)), Buffer.from([0xff, 0xc7])])
  const start = performance.now()
  decodeHtml(bytes)
  expect(performance.now() - start).toBeLessThan(1_000)
})
