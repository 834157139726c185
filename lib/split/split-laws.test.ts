import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadSources } from './load-sources.ts'
import { splitStories } from './split-stories.ts'
import { apart, MARKET, OLIVES, RAIL } from './test-pages.ts'

const sources = loadSources()
const LINE_END = /\r\n|[\n\r\u0085]/ // U+0085 is NEL, next line

const PIECES = [
  ...[RAIL, MARKET, OLIVES].flatMap(({ title, body }) => [
    title,
    title + title,
    `## ${title}`,
    ...apart(body),
  ]),
  ...[
    '',
    '',
    '',
    '\u200F',
    '\uFEFF',
    'TT',
    '***',
    'المصدر: صور - الأفق',
    'المصدر:',
    '12 مارس 2019',
    'كتب: فلان',
  ],
  ...[
    'اقرأ أيضا:',
    'رئيس التحرير: فلان',
    'إرم نيوز',
    'logo',
    'صورة من المكان (رويترز)',
    'انتهى',
    'شارك',
    '#قطار',
  ],
  ...[
    'نشر في الأفق يوم 1 - 2 - 2013',
    'أخبار     أخرى     كثيرة     هنا',
    '1- خبر',
    'www.example.net',
    '.',
    '«قول»',
  ],
]
const shuffledPage = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom('\n', '\r\n', '\r', '\u0085')), {
    maxLength: 60,
  })
  .map((lines) => lines.flat().join(''))
const cutPage = fc
  .tuple(shuffledPage, fc.nat(), fc.nat())
  .map(([text, from, length]) => text.slice(from % (text.length + 1)).slice(0, length % 2_000))
const anyPage = fc.oneof(shuffledPage, cutPage, fc.string({ unit: 'binary', maxLength: 400 }))

function linesOf(text: string): string[] {
  const lines = text.split(LINE_END)
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines
}

describe('Whatever the page', () => {
  test('every line is accounted for exactly once, in order', () => {
    fc.assert(
      fc.property(anyPage, (text) => {
        const { lines } = splitStories(text, sources)
        expect(lines.map(({ line }) => line)).toEqual(linesOf(text).map((_, index) => index + 1))
      }),
    )
  })

  test('the text is the file’s own characters, from the line it names', () => {
    fc.assert(
      fc.property(anyPage, (text) => {
        const lines = linesOf(text)
        for (const story of splitStories(text, sources).stories) {
          for (const { text: paragraph, line } of story.paragraphs)
            expect(lines[line - 1]).toContain(paragraph)
          expect(lines[story.startLine - 1]).toContain(story.title)
        }
      }),
    )
  })

  test('paragraphs are the lines accounted as body, and stand between the story’s first and last line', () => {
    fc.assert(
      fc.property(anyPage, (text) => {
        const { stories, lines } = splitStories(text, sources)
        stories.forEach(({ paragraphs, startLine, endLine }, index) => {
          const body = lines.filter(({ kind, story }) => kind === 'body' && story === index)
          expect(paragraphs.map(({ line }) => line)).toEqual(body.map(({ line }) => line))
          for (const { line } of paragraphs) expect(line >= startLine && line <= endLine).toBe(true)
        })
      }),
    )
  })

  test('dropped lines say why, stories do not overlap', () => {
    fc.assert(
      fc.property(anyPage, (text) => {
        const { stories, lines } = splitStories(text, sources)
        for (const { kind, reason } of lines)
          expect(reason !== undefined).toBe(kind === 'boilerplate' || kind === 'repeat')
        stories.forEach(({ startLine }, index) => {
          expect(startLine).toBeGreaterThan(stories[index - 1]?.endLine ?? 0)
        })
      }),
    )
  })
})
