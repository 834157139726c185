import { describe, expect, test } from 'vitest'
import { emptyState } from '#lib/query/empty-state.ts'
import { buildPagination } from './build-pagination.ts'

const shown = (page: number, total: number) =>
  buildPagination({ ...emptyState, page }, total).links.map((link) => (link.kind === 'gap' ? '…' : link.page))

describe('pages', () => {
  test.each([
    [1, 10, [1]],
    [1, 214, [1, 2, 3, '…', 11]],
    [6, 214, [1, '…', 4, 5, 6, 7, 8, '…', 11]],
    [11, 214, [1, '…', 9, 10, 11]],
    [1, 0, [1]],
    [4, 100, [1, 2, 3, 4, 5]],
    [3, 100_000_000, [1, 2, 3, 4, 5, '…', 5_000_000]],
  ])('page %i of %i articles', (page, total, links) => {
    expect(shown(page, total)).toEqual(links)
  })

  test('says which articles are shown', () => {
    expect(buildPagination({ ...emptyState, page: 11 }, 214)).toMatchObject({
      first: 201,
      last: 214,
      nextHref: null,
    })
  })
})
