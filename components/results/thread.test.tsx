import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { ThreadView } from '#lib/search/thread-view.ts'
import { Thread } from './thread.tsx'

const copy = {
  id: 'b1',
  href: '/articles/b1',
  source: 'جريدة المرفأ',
  date: { iso: '2018-03-04', label: '4 مارس 2018' },
  title: null,
  compareHref: '/compare?a=a1&b=b1',
}
const thread: ThreadView = {
  ...{ copies: 7, sources: 7, countries: 3, dates: 'من 3 إلى 5 مارس 2018' },
  ...{ others: [copy], unlisted: 0, outside: 0, outsideHref: '/articles/a1#copies' },
}
const draw = (change: Partial<ThreadView> = {}) =>
  renderToStaticMarkup(<Thread id="a1" thread={{ ...thread, ...change }} />)
const summary = (change: Partial<ThreadView> = {}) =>
  (/<summary[^>]*>(.*)<\/summary>/.exec(draw(change))?.[1] ?? '').replace(/<[^>]*>/g, '')

describe('the line of a thread', () => {
  it.each([
    ['all that is known', {}, '7 نسخ في 7 مصادر و3 بلدان، من 3 إلى 5 مارس 2018'],
    [
      'two of each',
      { copies: 2, sources: 2, countries: 2, dates: '3 مارس 2018' },
      'نسختان في مصدرين وبلدين، 3 مارس 2018',
    ],
    [
      'one outlet twice',
      { copies: 2, sources: 1, countries: 1 },
      'نسختان في مصدر واحد، من 3 إلى 5 مارس 2018',
    ],
    ['countries alone', { sources: 0, dates: null }, '7 نسخ في 3 بلدان'],
    ['nothing but the number', { sources: 0, countries: 0, dates: null }, '7 نسخ'],
    [
      'some outside the search',
      { countries: 0, dates: null, outside: 2 },
      '7 نسخ في 7 مصادر، ونسختان خارج هذا البحث',
    ],
  ])('%s', (_, change, line) => {
    expect(summary(change)).toBe(line)
  })

  it('says how many copies are not listed', () => {
    expect(draw({ unlisted: 12 })).toContain('و12 نسخة لا تظهر هنا')
  })

  it('is no box to open when the search finds one of the copies', () => {
    const html = draw({ copies: 1, outside: 2, others: [] })
    expect(html).not.toContain('<details')
    expect(html).toContain('href="/articles/a1#copies"')
    expect(html.replace(/<[^>]*>/g, '')).toBe('نسختان خارج هذا البحث')
  })
})
