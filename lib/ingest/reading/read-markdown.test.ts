import { describe, expect, test } from 'vitest'
import { readMarkdown } from './read-markdown.ts'

describe('The lines at the top tell of the article and are not part of its text', () => {
  test('in English', () => {
    const page = readMarkdown(
      '---\ntitle: "حديقة: جديدة"\ndate: 2024-05-31\nsource: الأفق\nurl: https://ofoq.example/1\nauthor: سلمى\ntags: [أ]\n---\nنص\r\nثان',
    )
    expect(page).toEqual({
      ...{ title: 'حديقة: جديدة', date: '2024-05-31', source: 'الأفق', author: 'سلمى' },
      ...{ url: 'https://ofoq.example/1', text: '\n\n\n\n\n\n\n\nنص\nثان' },
    })
  })

  test('in Arabic, after a byte order mark; the first of two counts', () => {
    const page = readMarkdown("\uFEFF---\nالعنوان: 'ع'\nالعنوان: غ\nتاريخ النشر: ٣ مايو ٢٠٢٤\n...\nنص")
    expect(page).toEqual({ title: 'ع', date: '٣ مايو ٢٠٢٤', text: '\n\n\n\n\nنص' })
  })

  test.each(['---\nنص بين خطين\n---\nنص', '---\ntitle: ع\nبلا نهاية', 'نص\n---\ntitle: ع\n---'])(
    'but a rule above a text is none',
    (text) => {
      expect(readMarkdown(text)).toEqual({ text })
    },
  )
})

describe('Marks go, words stay', () => {
  test.each([
    ['an image is its caption', '![حديقة على النهر](https://a.example/x.jpg "صورة")', 'حديقة على النهر'],
    ['an image without caption is an empty line', '![](x.jpg)', ''],
    [
      'a link is its words',
      'زار [رئيس البلدية](https://a.example/س_(مدينة)) المكان',
      'زار رئيس البلدية المكان',
    ],
    ['an image within a link is its caption', '[![صورة](a.jpg)](https://a.example)', 'صورة'],
    [
      'emphasis is its text',
      '**أعلنت** البلدية __اليوم__، **«عيد الربيع»**.',
      'أعلنت البلدية اليوم، «عيد الربيع».',
    ],
    ['headings stay', '## **حديقة جديدة**', '## حديقة جديدة'],
    [
      'other signs stay',
      'file__name__x و 2 ** 3 ** 4 و [كذا] (وكذا)',
      'file__name__x و 2 ** 3 ** 4 و [كذا] (وكذا)',
    ],
  ])('%s', (_, line, plain) => {
    expect(readMarkdown(line).text).toBe(plain)
  })
})

test.each(['[', '![', '](', '[a](', '**', '__', '**a', '(((', '[a](b)', '---\n', 'a: b\n', '[![a]('])(
  'A file of nothing but «%s» is read quickly, with as many lines',
  (sign) => {
    const text = sign.repeat(200_000)
    const start = performance.now()
    expect(readMarkdown(text).text.split('\n')).toHaveLength(text.split('\n').length)
    expect(performance.now() - start).toBeLessThan(10_000)
  },
)
