import { describe, expect, test } from 'vitest'
import { apart, bodies, GAP, MARKET, OLIVES, RAIL, split, titles } from './test-pages.ts'

const THREE = [RAIL.title, MARKET.title, OLIVES.title]

const SPLIT: Readonly<Record<string, readonly string[]>> = {
  'plain stories after three blank lines': [
    ...[RAIL.title, '', ...apart(RAIL.body), ...GAP, MARKET.title, '', ...apart(MARKET.body), ...GAP],
    ...[OLIVES.title, '', ...OLIVES.body],
  ],
  'one blank line, but each with its source line': [
    ...[RAIL.title, 'المصدر: رويترز', ...RAIL.body, '', MARKET.title, 'المصدر: سانا', ...MARKET.body, ''],
    ...[OLIVES.title, 'المصدر: الأفق', ...OLIVES.body],
  ],
  'one blank line after a source line at the end': [
    ...[
      RAIL.title,
      '',
      ...apart(RAIL.body),
      '',
      'المصدر: وكالات',
      '',
      MARKET.title,
      '',
      ...apart(MARKET.body),
      '',
    ],
    ...['المصدر: رويترز', '', OLIVES.title, '', ...OLIVES.body],
  ],
  'stars between': [
    ...[RAIL.title, '', ...apart(RAIL.body), '', '* * *', '', MARKET.title, '', ...apart(MARKET.body), ''],
    ...['* * *', '', OLIVES.title, '', ...OLIVES.body],
  ],
  'digest marks': [
    ...[
      `## ${RAIL.title}`,
      '2021-03-04',
      ...RAIL.body,
      '',
      `## ${MARKET.title}`,
      'الخميس 4 آذار 2021 | 11:00',
    ],
    ...[...MARKET.body, '', `## ${OLIVES.title}`, '٤ مارس ٢٠٢١', ...OLIVES.body],
  ],
}

describe('Stories are told apart by', () => {
  test.each(Object.entries(SPLIT))('%s', (_, lines) => {
    const page = split(...lines)
    expect(titles(page)).toEqual(THREE)
    expect(bodies(page)).toEqual([RAIL.body, MARKET.body, OLIVES.body])
  })

  test('numbers', () => {
    const page = split(`1- ${RAIL.title}`, ...RAIL.body, ...GAP, `2- ${MARKET.title}`, ...MARKET.body)
    expect(titles(page)).toEqual([`1- ${RAIL.title}`, `2- ${MARKET.title}`])
  })
})

const [first = '', second = '', third = ''] = RAIL.body
const QUOTATION = '«لن نهدم بيتا واحدا من أجل القطار»'

const ONE_STORY: Readonly<Record<string, readonly string[]>> = {
  'wide gaps between paragraphs': [first, '', '', second, '', '', '', third],
  'cross-heads after wide gaps': [first, '', '', 'كلفة القطار', '', second, '', 'حجر محلي', '', third],
  'a quotation set apart twice': [first, '', QUOTATION, '', QUOTATION, '', second, '', third],
  'a line of dashes between paragraphs': [first, '', '-----', '', second, '', '-----', '', third],
  'a caption that stands twice': [
    first,
    '',
    'جانب من الورشة أمس',
    'جانب من الورشة أمس',
    '',
    second,
    '',
    third,
  ],
  'a list with numbers': [
    first,
    '',
    '1- محطة الميناء القديم',
    '',
    second,
    '',
    '2- محطة السوق الكبير',
    '',
    third,
  ],
  'dates that head what happened': [first, '', '12 مارس 2011', '', second, '', '15 مارس 2011', '', third],
  'marked cross-heads': [first, '', '## الكلفة', '', second, '', '## المسار', '', third],
}

describe('One story stays one in spite of', () => {
  test.each(Object.entries(ONE_STORY))('%s', (_, body) => {
    expect(titles(split(RAIL.title, '', ...body))).toEqual([RAIL.title])
  })
})

test('A doubt is reported: one story is kept, and the line that might start another is named', () => {
  const page = split(
    RAIL.title,
    '',
    ...apart(RAIL.body),
    '',
    OLIVES.title,
    '',
    OLIVES.title,
    '',
    ...MARKET.body,
  )
  expect(titles(page)).toEqual([RAIL.title])
  expect(page.suspects).toEqual([{ line: 9, reason: 'perhaps-a-new-story' }])
})

describe('A page without a headline', () => {
  test('that opens with a long paragraph is a story with an empty title', () => {
    const page = split(first, '', second)
    expect(titles(page)).toEqual([''])
    expect(bodies(page)).toEqual([[first, second]])
  })
  test.each([[''], ['\n\n \u00A0\n'], ['TT\n']])('and without text (%j) is no story', (text) => {
    expect(split(text).stories).toEqual([])
  })
})
