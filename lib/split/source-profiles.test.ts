import { describe, expect, test } from 'vitest'
import { splitStories } from './split-stories.ts'
import { overrideSources, parseSources } from './source-profiles.ts'
import { RAIL } from './test-pages.ts'

const ROW = 'ofoq\tالأفق\tOfoq\tLB\tالأفق|ofoq.net\t\tحجم * => size\tنهاية الخبر *\tأعلن معنا'

test('A row of the table tells an outlet’s names and the lines to drop', () => {
  expect(parseSources(`# outlets\n\n${ROW}`)).toEqual([
    {
      ...{
        id: 'ofoq',
        labelAr: 'الأفق',
        labelEn: 'Ofoq',
        country: 'LB',
        names: ['الأفق', 'ofoq.net'],
        signs: [],
      },
      head: [{ pattern: 'حجم *', reason: 'size' }],
      foot: [{ pattern: 'نهاية الخبر *', reason: 'footer' }],
      boilerplate: [{ pattern: 'أعلن معنا', reason: 'boilerplate' }],
    },
  ])
})

describe('A table that cannot be read says where and what to do', () => {
  test.each([
    ['Al Ofoq\tالأفق', /line 1: the row has the id "Al Ofoq".*small Latin letters/],
    ['# x\nofoq\t', /line 2.*no Arabic label/],
    ['ofoq\tالأفق\tOfoq\tLebanon', /country "Lebanon".*ISO 3166-1/],
    [`ofoq${'\tx'.repeat(9)}`, /10 columns.*id, label_ar/],
    [`${ROW}\n${ROW}`, /"ofoq" stands in two rows/],
  ])('%j', (table, message) => {
    expect(() => parseSources(table)).toThrow(message)
  })
})

test('An archive’s own row replaces the built-in one with the same id and leaves the others', () => {
  const base = parseSources(`${ROW}\nmada\tالمدى`)
  const own = parseSources('ofoq\tأفقنا')
  expect(overrideSources(base, own).map(({ id, labelAr }) => [id, labelAr])).toEqual([
    ['mada', 'المدى'],
    ['ofoq', 'أفقنا'],
  ])
})

test('A new row is enough to split an outlet’s pages', () => {
  const lines = ['حجم الخط', RAIL.title, 'حجم كبير', ...RAIL.body, 'أعلن معنا', 'نهاية الخبر ofoq.net']
  const [story] = splitStories(lines.join('\n'), parseSources(ROW)).stories
  expect(story).toMatchObject({
    title: RAIL.title,
    source: 'ofoq',
    sourceCertainty: 'stated',
    endLine: lines.length,
  })
  expect(story?.paragraphs.map(({ text }) => text)).toEqual(RAIL.body)
})
