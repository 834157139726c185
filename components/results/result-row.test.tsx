import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { ResultView } from '#lib/search/search-view.ts'
import { ResultRow } from './result-row.tsx'

const plain = (text: string) => ({ text, isMatch: false })
const match = (text: string) => ({ text, isMatch: true })
const result: ResultView = {
  id: 'a1',
  href: '/articles/a1',
  title: [plain('Asia Railways: '), match('معرض'), plain(' في ألماتي')],
  passages: [[plain('زار '), match('المعرض'), plain(' كثيرون')], [plain('وأُغلق مساءً')]],
  date: { iso: '2017-02-02', label: '2 فبراير 2017' },
  source: 'Caspian Wire',
  dateline: null,
  countries: [{ id: 'KZ', label: 'كازاخستان', href: '/?country=KZ', isMain: true }],
  countriesMore: 3,
  organizations: [],
  organizationsMore: 0,
  persons: [],
  personsMore: 0,
  thread: null,
}
const draw = (change: Partial<ResultView> = {}) =>
  renderToStaticMarkup(<ResultRow result={{ ...result, ...change }} />)

describe('a result', () => {
  it('marks what matched in title and passages', () => {
    expect(draw()).toContain('<mark>معرض</mark>')
    expect(draw()).toContain('<mark>المعرض</mark>')
  })

  it('sets an Arabic title right to left though it begins in Latin letters', () => {
    expect(draw()).toContain('<bdi dir="rtl">Asia Railways')
  })

  it('says what was left out between passages, and which forms were found', () => {
    expect(draw()).toContain('…')
    expect(draw()).toContain('<b>معرض، المعرض</b>')
  })

  it('tells a screen reader how many names are left out', () => {
    expect(draw()).toContain('و3 غيرها')
  })

  it('has a name for what is not known', () => {
    const html = draw({ title: [], date: null, source: null, countries: [] })
    expect(html).toContain('بلا عنوان')
    expect(html).toContain('بلا تاريخ')
    expect(html).toContain('مصدر غير معروف')
    expect(html).not.toContain('<dl')
  })
})
