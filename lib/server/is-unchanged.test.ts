import { expect, test } from 'vitest'
import { isUnchanged } from './is-unchanged.ts'

const version = { etag: '"b1.ar"', lastModified: new Date('2026-01-02T03:04:05.678Z') }

test.each([
  ['nothing is known', {}, false],
  ['the tag is known', { 'if-none-match': '"b1.ar"' }, true],
  ['the tag is known among others, weakly', { 'if-none-match': '"b0.ar", W/"b1.ar"' }, true],
  ['any version will do', { 'if-none-match': '*' }, true],
  ['an older tag is known', { 'if-none-match': '"b0.ar"' }, false],
  ['the date is known', { 'if-modified-since': 'Fri, 02 Jan 2026 03:04:05 GMT' }, true],
  ['an older date is known', { 'if-modified-since': 'Fri, 02 Jan 2026 03:04:04 GMT' }, false],
  ['the date is no date', { 'if-modified-since': 'yesterday' }, false],
  [
    'the tag speaks before the date',
    { 'if-none-match': '"b0.ar"', 'if-modified-since': 'Fri, 02 Jan 2026 03:04:05 GMT' },
    false,
  ],
])('When %s', (_what, headers, expected) => {
  expect(isUnchanged(new Headers(headers), version)).toBe(expected)
})
