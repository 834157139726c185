import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { markRead, saveSearch, toggleStar, visitSearch } from './change-desk.ts'
import { emptyDesk, mostRead, type Desk } from './desk.ts'
import { deleteSearch, mergeDesks, renameSearch } from './merge-desks.ts'
import { readNews, sinceHref, versionHref } from './search-news.ts'
import { openDesk, parseDesk, serializeDesk } from './parse-desk.ts'

const id = fc.stringMatching(/^[0-9a-f]{20}$/)
const count = fc.nat()
const anyDesk: fc.Arbitrary<Desk> = fc.record({
  searches: fc.uniqueArray(
    fc.record({
      address: fc.stringMatching(/^[a-z0-9=]{0,12}$/).map((query) => `/?${query}`),
      ...{ name: fc.string(), savedAt: count, visitedAt: count, version: count, total: count },
    }),
    { selector: ({ address }) => address, maxLength: 5 },
  ),
  stars: fc.uniqueArray(
    fc.record({ id, title: fc.string(), source: fc.string(), date: fc.string(), at: count }),
    { selector: (star) => star.id, maxLength: 5 },
  ),
  read: fc.uniqueArray(id, { maxLength: 8 }),
})

const search = {
  ...{ address: '/?q=قطار', name: 'قطارات', savedAt: 1, visitedAt: 1, version: 3, total: 22 },
}
const star = { id: 'a1', title: 'قطار', source: 'وكالة الأفق', date: '7 مارس 2018', at: 5 }

describe('what the browser keeps', () => {
  test('is read back as it was written', () => {
    fc.assert(
      fc.property(anyDesk, (desk) => {
        expect(parseDesk(serializeDesk(desk))).toEqual(desk)
      }),
    )
  })

  test('whatever stands in its place never breaks a page', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(openDesk(text)).toHaveProperty('stars')
      }),
    )
    expect(openDesk(null)).toEqual(emptyDesk)
  })

  test.each([
    ['//evil.example/', []],
    ['javascript:alert(1)', []],
    ['https://evil.example/?q=a', []],
    ['/articles/1', []],
    ['/?q=a#b', []],
    ['/?q=a', ['/?q=a']],
  ])('«%s» in an imported file becomes a link only if it is a search of this site', (address, kept) => {
    const text = JSON.stringify({ kashshaf: 1, searches: [{ ...search, address }] })
    expect(parseDesk(text)?.searches.map((one) => one.address)).toEqual(kept)
  })

  test('an entry that is not understood is left out, and the others stay', () => {
    const text = JSON.stringify({ kashshaf: 1, stars: [star, { id: 7 }, null], read: ['a1', '<b>'] })
    expect(parseDesk(text)).toEqual({ searches: [], stars: [star], read: ['a1'] })
  })
})

describe('changes', () => {
  test('a star given twice is no star', () => {
    const once = toggleStar(emptyDesk, star)
    expect(once.stars).toEqual([star])
    expect(toggleStar(once, star).stars).toEqual([])
  })

  test('an article is read once, and the latest stands last', () => {
    const desk = ['a', 'b', 'a'].reduce(markRead, emptyDesk)
    expect(desk.read).toEqual(['b', 'a'])
    const many = Array.from({ length: mostRead + 1 }, (_, number) => String(number))
    expect(markRead({ ...emptyDesk, read: many }, 'new').read).toHaveLength(mostRead)
  })

  test('a search saved again is renamed, and a visit makes nothing new', () => {
    const desk = saveSearch(saveSearch(emptyDesk, search), { ...search, name: 'سكك', savedAt: 9 })
    expect(desk.searches).toEqual([{ ...search, name: 'سكك', savedAt: 1 }])
    const visit = { version: 4, total: 25, visitedAt: 10 }
    expect(visitSearch(desk, search.address, visit).searches[0]).toMatchObject(visit)
    expect(visitSearch(desk, '/?q=other', visit)).toBe(desk)
    expect(renameSearch(desk, search.address, 'أ').searches[0]?.name).toBe('أ')
    expect(deleteSearch(desk, search.address).searches).toEqual([])
  })
})

describe('a desk from another browser', () => {
  test('nothing is lost, and what this browser knows stays as it is', () => {
    fc.assert(
      fc.property(anyDesk, anyDesk, (own, other) => {
        const { desk } = mergeDesks(own, other)
        expect(desk.stars).toEqual(expect.arrayContaining([...own.stars]))
        const ids = (list: readonly { readonly id: string }[]) => new Set(list.map((entry) => entry.id))
        expect(ids(desk.stars)).toEqual(ids([...own.stars, ...other.stars]))
        expect(new Set(desk.read)).toEqual(new Set([...own.read, ...other.read]))
        expect(mergeDesks(desk, other).added).toEqual({ searches: 0, stars: 0, read: 0 })
      }),
    )
  })
})

describe('what is new in a saved search', () => {
  test('is read from the answer of the archive', () => {
    const answer = { total: 25, archive: { version: 4 }, then: { version: 3, total: 22, new: 4, gone: 1 } }
    expect(readNews(answer)).toEqual({ fresh: 4, gone: 1, now: { version: 4, total: 25 } })
  })

  test('an answer of another shape is no news', () => {
    fc.assert(fc.property(fc.jsonValue(), (answer) => readNews(answer) === 'failed'))
  })

  test('its link says what was seen', () => {
    expect(versionHref(search)).toBe('/?q=قطار&v=3.22')
    expect(sinceHref({ ...search, address: '/' })).toBe('/?since=3')
  })
})
