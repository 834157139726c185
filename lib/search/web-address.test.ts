import { expect, test } from 'vitest'
import { webAddress } from './web-address.ts'

test.each([
  ['https://example.org/أخبار?id=1', 'https://example.org/أخبار?id=1'],
  ['HTTP://example.org', 'HTTP://example.org'],
  ['javascript:alert(1)', null],
  ['java\nscript:alert(1)', null],
  ['data:text/html,x', null],
  ['//example.org/a', null],
  ['/articles/1', null],
  ['example.org', null],
  ['', null],
  [undefined, null],
])('%j is a page on the web: %j', (url, address) => {
  expect(webAddress(url)).toBe(address)
})
