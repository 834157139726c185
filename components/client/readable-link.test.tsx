import { expect, it } from 'vitest'
import { readableLink } from './readable-link.ts'

it.each([
  [
    'Arabic letters become readable',
    'http://a/?q=%D9%85%D8%B9%D8%B1%D8%B6&page=2',
    'http://a/?q=معرض&page=2',
  ],
  ['quotes and spaces stay escaped', 'http://a/?q=%22%D9%85%22%20x', 'http://a/?q=%22م%22%20x'],
  ['signs of an address stay escaped', 'http://a/?q=a%26b%3Dc%2Bd', 'http://a/?q=a%26b%3Dc%2Bd'],
  ['what is no text stays as it is', 'http://a/?q=%FF', 'http://a/?q=%FF'],
])('%s', (_title, href, readable) => {
  expect(readableLink(href)).toBe(readable)
})

it('leads to the same address', () => {
  const href = 'http://a/?q=%D9%85%D8%B9%D8%B1%D8%B6+%22%D8%A3%26%22&country=KZ'
  expect(new URL(readableLink(href)).searchParams.get('q')).toBe(new URL(href).searchParams.get('q'))
})
