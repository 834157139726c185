import { describe, expect, test } from 'vitest'
import { attachmentHeader, fileHref, rawFileHref } from './file-address.ts'

describe('the address of a file', () => {
  test.each([
    ['2018/a.txt', '/files/2018/a.txt'],
    ['a%20b?#.txt', '/files/a%2520b%3F%23.txt'],
    ['أخبار.txt', '/files/%D8%A3%D8%AE%D8%A8%D8%A7%D8%B1.txt'],
    ['new\nline "x".txt', '/files/new%0Aline%20%22x%22.txt'],
  ])('of %j', (path, address) => {
    expect(fileHref(path)).toBe(address)
    expect(rawFileHref(path)).toBe(`/api${address}`)
    expect(address.replace('/files/', '').split('/').map(decodeURIComponent).join('/')).toBe(path)
  })

  test('leads to a line, for the article the reader came from', () => {
    expect(fileHref('a.txt', { line: 7, article: '0f' })).toBe('/files/a.txt?article=0f#L7')
  })
})

test.each([
  ['2018/a.txt', "attachment; filename*=UTF-8''a.txt"],
  ["it's (1)*.txt", "attachment; filename*=UTF-8''it%27s%20%281%29%2A.txt"],
  ['أ.txt', "attachment; filename*=UTF-8''%D8%A3.txt"],
  ['a"\r\nx: y.txt', "attachment; filename*=UTF-8''a%22%0D%0Ax%3A%20y.txt"],
])('%j is saved under its own name', (path, header) => {
  expect(attachmentHeader(path)).toBe(header)
})
