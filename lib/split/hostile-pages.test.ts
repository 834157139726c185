import { expect, test } from 'vitest'
import { RAIL, split } from './test-pages.ts'

const MB = 1_000_000
const STORY = [RAIL.title, '', 'TT', '', RAIL.title, '', ...RAIL.body, '', '', ''].join('\n')

/** Far above what it takes (well under a second each), far below what squared time would. */
const SECONDS = 20

test.each([
  ['one line of 50 MB', 'كلمة أخرى '.repeat(5 * MB), 1],
  ['one line of 25 million letters', '\u0643'.repeat(25 * MB), 1],
  ['one line of 50 million blanks', `${' '.repeat(50 * MB)}\u0643`, 1],
  ['5 million opening brackets', '('.repeat(5 * MB), 1],
  ['a million blank lines', '\n'.repeat(MB), MB],
  ['10,000 repeats of one line', `${RAIL.title}\n`.repeat(10_000), 10_000],
  ['10,000 repeats with wide gaps', `${RAIL.title}\n\n\n`.repeat(10_000), 30_000],
  ['10,000 text-size buttons', 'TT\n'.repeat(10_000), 10_000],
  ['10,000 captions twice', 'من الحفل (رويترز)\nمن الحفل (رويترز)\n\n'.repeat(10_000), 30_000],
  ['10,000 lists of other headlines', `اقرأ أيضا\n${RAIL.title}\n\n`.repeat(10_000), 30_000],
])('%s is read in linear time', { timeout: SECONDS * 1_000 }, (_, text, lines) => {
  expect(split(text).lines).toHaveLength(lines)
})

test('2,000 copies of one story are 2,000 stories', { timeout: SECONDS * 1_000 }, () => {
  expect(split(STORY.repeat(2_000)).stories).toHaveLength(2_000)
})

test('Line ends of every kind, bidi marks, tatweel and byte order marks break no rule', () => {
  const lines = [
    `\u202B${RAIL.title}\u202C`,
    '\u200F',
    '\uFEFFT\u200FT',
    '\u00A0',
    `\u200F«${RAIL.title}»\u200F`,
  ]
  const text = `${lines.join('\r\n')}\u0085\u0085المصـــدر : صور \u2013 الأفق\r\r${RAIL.body.join('\r')}`
  const [story] = split(text).stories
  expect(story).toMatchObject({ title: RAIL.title, source: 'alafq', dateline: 'صور' })
  expect(story?.paragraphs.map((paragraph) => paragraph.text)).toEqual(RAIL.body)
})
