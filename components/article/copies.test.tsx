import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Copies } from './copies.tsx'

const copies = Array.from({ length: 9 }, (_, number) => ({
  id: `b${String(number)}`,
  href: `/articles/b${String(number)}`,
  source: number === 0 ? null : `صحيفة ${String(number)}`,
  date: null,
  title: null,
  compareHref: `/compare?a=a1&b=b${String(number)}`,
  likeness: number === 0 ? null : 90,
}))
const draw = (count: number, unlisted = 0) =>
  renderToStaticMarkup(<Copies copies={{ copies: copies.slice(0, count), unlisted }} />)

describe('where else an article was published', () => {
  it('is not there when nowhere', () => {
    expect(draw(0)).toBe('')
  })

  it('shows seven, and the others in a box that opens', () => {
    expect(draw(7)).not.toContain('<details')
    const [open = '', closed = ''] = draw(9).split('<details')
    expect(open.match(/<li/g)).toHaveLength(7)
    expect(closed.match(/<li/g)).toHaveLength(2)
    expect(closed).toContain('+2')
  })

  it('has a name for an unknown outlet, and no share where none can be told', () => {
    const html = draw(1)
    expect(html).toContain('مصدر غير معروف')
    expect(html).not.toContain('%')
  })

  it('says how many more there are', () => {
    expect(draw(9, 2)).toContain('ونسختان لا تظهر هنا')
  })
})
