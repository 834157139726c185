import { describe, expect, test } from 'vitest'
import { safeReturn } from './interface-address.ts'

describe('the way back after a change of settings', () => {
  test.each([
    ['/?q=%D9%82%D8%B7%D8%A7%D8%B1&page=2', '/?q=%D9%82%D8%B7%D8%A7%D8%B1&page=2'],
    ['/articles/0123', '/articles/0123'],
    ['//evil.example', '/'],
    ['/\\evil.example', '/'],
    ['https://evil.example', '/'],
    ['/a\nb', '/'],
    ['/?q=a&lang=en&digits=arab', '/?q=a'],
    [null, '/'],
  ])('«%s» leads to %s', (address, target) => {
    expect(safeReturn(address)).toBe(target)
  })
})
