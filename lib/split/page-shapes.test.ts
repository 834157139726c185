import { describe, expect, test } from 'vitest'
import { apart, bodies, dropped, GAP, MARKET, OLIVES, RAIL, split, titles } from './test-pages.ts'

const CAPTION = 'عمال في موقع المحطة الأولى على الساحل (أ.ف.ب)'

/** A page of RAIL in one shape, then MARKET in the plain shape, which each shape must leave alone. */
const PLAIN_AFTER = [...GAP, MARKET.title, '', ...apart(MARKET.body)]

const SHAPES: Readonly<Record<string, readonly string[]>> = {
  'a headline, and the same again over the source line': [
    ...[RAIL.title, '', RAIL.title, '', 'المصدر: صور - الأفق نيوز', '', ...apart(RAIL.body)],
    ...['', 'للتصحيح أو إبداء أي ملاحظات desk (at) eremnews.com'],
  ],
  'a headline twice on one line with nothing between': [
    ...[RAIL.title + RAIL.title, '', ...apart(RAIL.body), '', 'الأكثر قراءة', '', 'No stories found.', ''],
    ...['logo', '', 'إرم نيوز', '', 'www.eremnews.com'],
  ],
  'the text-size button between headline and headline': [
    RAIL.title,
    '',
    'TT',
    '',
    RAIL.title,
    '',
    ...RAIL.body,
  ],
  'a photo, its caption four times': [
    ...[
      RAIL.title,
      '',
      CAPTION,
      CAPTION,
      'TT',
      '',
      RAIL.title,
      '',
      CAPTION,
      CAPTION,
      '',
      ...apart(RAIL.body),
    ],
  ],
  'a sub-headline above the captions': [
    ...[RAIL.title, '', OLIVES.title, '', CAPTION, CAPTION, 'TT', '', RAIL.title, '', CAPTION, CAPTION],
    ...['', ...apart(RAIL.body)],
  ],
  'a column whose caption is its headline': [
    ...[RAIL.title, '', RAIL.title, RAIL.title, 'TT', '', RAIL.title, '', RAIL.title, RAIL.title, ''],
    ...apart(RAIL.body),
  ],
  'a digest mark and a timestamp': [`## ${RAIL.title}`, '2021-03-04 10:22', '', ...RAIL.body],
  'a related block in the middle of the text': [
    ...[RAIL.title, '', RAIL.body[0] ?? '', '', 'أخبار ذات صلة', MARKET.title, '', OLIVES.title, ''],
    ...apart(RAIL.body.slice(1)),
  ],
  'share buttons, keywords and hashtags': [
    ...[RAIL.title, '', 'شارك', 'طباعة', '', '12 مارس 2019 - 14:30', '', ...apart(RAIL.body), ''],
    ...['شارك على فيسبوك', 'الكلمات المفتاحية: قطار، نقل', '#قطار #نقل'],
  ],
  'a byline': [RAIL.title, '', 'كتب: سامر المحمود', '', ...apart(RAIL.body)],
  'other headlines after the text': [
    RAIL.title,
    '',
    ...apart(RAIL.body),
    '',
    'اقرأ أيضا:',
    OLIVES.title,
    MARKET.title,
  ],
  'a headline that touches its text': [RAIL.title, ...RAIL.body],
}

describe('Each page shape gives its headline and nothing but its text', () => {
  test.each(Object.entries(SHAPES))('%s', (_, lines) => {
    const page = split(...lines, ...PLAIN_AFTER)
    expect(titles(page)).toEqual([RAIL.title, MARKET.title])
    expect(bodies(page)).toEqual([RAIL.body, MARKET.body])
    expect(page.stories[0]).toMatchObject({ startLine: 1, endLine: lines.length })
    expect(page.stories[1]?.startLine).toBe(lines.length + 4)
  })
})

describe('What stands above a headline is of no story', () => {
  test('a ticker of other headlines, the outlet and the publication line', () => {
    const ticker = [MARKET.title, OLIVES.title, 'إغلاق الطريق الدائري ليلا للصيانة'].join('      ')
    const head = [RAIL.title, 'الأفق الجديد', 'نشر في الأفق الجديد يوم 12 - 03 - 2013']
    const page = split(ticker, ...head, ...RAIL.body, ...GAP, ticker, '', MARKET.title, '', ...MARKET.body)
    expect(titles(page)).toEqual([RAIL.title, MARKET.title])
    expect(bodies(page)).toEqual([RAIL.body, MARKET.body])
    expect(page.lines[0]).toEqual({ line: 1, kind: 'boilerplate', story: null, reason: 'ticker' })
    expect(page.stories[0]).toMatchObject({
      source: 'alafq-aljdyd',
      sourceName: 'الأفق الجديد',
      date: '2013-03-12',
    })
  })

  test('a masthead with the editors, and the outlet under the headline', () => {
    const masthead = ['رئيس التحرير: كامل الرفاعي', 'مدير التحرير', 'نهى سليم', '']
    const page = split(...masthead, RAIL.title, '', 'ضفاف', '', ...RAIL.body, '', 'اقرأ أيضا:', OLIVES.title)
    expect(titles(page)).toEqual([RAIL.title])
    expect(bodies(page)).toEqual([RAIL.body])
    expect(page.stories[0]).toMatchObject({ startLine: 5, source: 'dfaf', sourceCertainty: 'stated' })
  })
})

test('The account of lines gives each dropped line its reason', () => {
  const page = split(
    RAIL.title,
    '',
    CAPTION,
    CAPTION,
    'TT',
    '',
    `«${RAIL.title}».`,
    CAPTION,
    '',
    ...RAIL.body,
  )
  expect(dropped(page)).toEqual([
    '4 caption-again',
    '5 text-size-button',
    '7 headline-again',
    '8 caption-again',
  ])
  expect(page.stories[0]?.captions).toEqual([CAPTION])
})

test('A caption that stands four times is one, also in a story that follows another', () => {
  const photo = [RAIL.title, '', CAPTION, CAPTION, 'TT', '', RAIL.title, '', CAPTION, CAPTION, '']
  const page = split(MARKET.title, '', ...apart(MARKET.body), ...GAP, ...photo, ...apart(RAIL.body))
  expect(page.stories.map(({ captions }) => captions)).toEqual([[], [CAPTION]])
})
