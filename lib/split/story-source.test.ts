import { describe, expect, test } from 'vitest'
import { apart, RAIL, split } from './test-pages.ts'

const TEXT = apart(RAIL.body)

function sourceOf(...lines: readonly string[]) {
  const { source, sourceCertainty, sourceName, dateline } = split(...lines).stories[0] ?? {}
  return [source, sourceCertainty, sourceName, dateline]
}

describe('A source is stated', () => {
  test.each([
    ['المصدر: موسكو - إرم نيوز', 'erem', undefined, 'موسكو'],
    ['المصــدر : الشرق الأوسط – لندن', 'aawsat', undefined, 'لندن'],
    ['المصدر: وكالات', 'agencies', undefined, undefined],
    ['المصدر: الجزيرة + وكالات', 'aljazeera', undefined, undefined],
    ['نقلا عن: وكالة الأفق', 'wkalt-alafq', 'وكالة الأفق', undefined],
    ['لندن: «الشرق الأوسط»', 'aawsat', undefined, 'لندن'],
    ['هسبريس', 'hespress', undefined, undefined],
    ['صدى الضفاف نيوز', 'sda-aldfaf-nywz', 'صدى الضفاف نيوز', undefined],
  ])('by «%s» under the headline', (line, source, name, place) => {
    expect(sourceOf(RAIL.title, '', line, '', ...TEXT)).toEqual([source, 'stated', name, place])
  })

  test.each([
    ['للتصحيح أو إبداء أي ملاحظات desk (at) eremnews.com', 'erem', undefined],
    ['https://www.alofoq-news.net/a/1', 'alofoq-news', 'https://www.alofoq-news.net/a/1'],
    ['المصدر: رويترز', 'reuters', undefined],
  ])('by «%s» at its end', (line, source, name) => {
    expect(sourceOf(RAIL.title, '', ...TEXT, '', line)).toEqual([source, 'stated', name, undefined])
  })
})

test('A source is inferred from the shape of the page: the text-size button is aawsat’s', () => {
  expect(sourceOf(RAIL.title, 'TT', RAIL.title, ...TEXT)).toEqual([
    'aawsat',
    'inferred',
    undefined,
    undefined,
  ])
})

test('An agency credited in the text is not who published it; its place is the dateline', () => {
  const text = `القاهرة (رويترز) - ${RAIL.body[0] ?? ''}`
  expect(sourceOf(RAIL.title, '', text)).toEqual([null, 'unknown', undefined, 'القاهرة'])
  expect(split(RAIL.title, '', text, '', '(رويترز)').stories[0]?.paragraphs.at(-1)?.text).toBe('(رويترز)')
})
