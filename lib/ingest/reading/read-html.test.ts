import { describe, expect, test } from 'vitest'
import { readHtml } from './read-html.ts'

const paragraphs = [
  'افتتحت بلدية الساحل، أمس، حديقة جديدة للأطفال على ضفة النهر، بعد عامين من العمل في تهيئة المكان وغرس الأشجار.',
  'وقال رئيس البلدية إن الحديقة تضم «مكتبة صغيرة» وملاعب، وإنها مفتوحة للعائلات كل يوم من الصباح إلى المساء.',
  'وأضاف أن مسابقة للرسم ستنظم في الربيع، ويشارك فيها تلاميذ عشر مدارس من المدينة والقرى المجاورة لها.',
]
const body = paragraphs.map((text) => `<p>${text}</p>`).join('\n')
const title = 'حديقة جديدة للأطفال على ضفة النهر'

const head = `<title>${title} - صحيفة الساحل</title>
<meta property="og:title" content="${title}"><meta property="og:site_name" content="صحيفة الساحل">
<meta property="article:published_time" content="2023-04-05T23:30:00+03:00">
<meta name="author" content="سلمى الخطيب"><link rel="canonical" href="https://sahel.example/garden">`

const menu = '<nav><ul><li><a href="/">الرئيسية</a></li><li><a href="/s">رياضة</a></li></ul></nav>'
const related = `<div class="related-posts"><h3>اقرأ أيضا</h3><a href="/x">خبر آخر عن السوق</a></div>`

function page(content: string, inHead: string = head): string {
  return `<!DOCTYPE html><html lang="ar" dir="rtl"><head>${inHead}</head><body><header><h1>صحيفة الساحل</h1></header>
${menu}${content}<footer>كل الحقوق محفوظة</footer><script>var text = "لا يقرأ"</script></body></html>`
}

describe('A news page is its title, a blank line and its paragraphs', () => {
  const read = readHtml(page(`<div class="story"><h2>${title}</h2>${body}</div>${related}`))

  test('without menus, related stories, footer and scripts', () => {
    expect(read.text).toBe([title, '', ...paragraphs].join('\n'))
    expect(read).toMatchObject({ taken: 'main text', failures: [] })
  })

  test('and it tells its title, day, outlet, address and author as the page wrote them', () => {
    expect(read).toMatchObject({
      title,
      published: '2023-04-05',
      source: 'صحيفة الساحل',
      url: 'https://sahel.example/garden',
      byline: 'سلمى الخطيب',
    })
  })
})

describe('The day of publication is found wherever the page writes it', () => {
  const graph = {
    '@graph': [{ '@type': 'WebSite' }, { datePublished: '2022-01-09T08:00:00Z', headline: title }],
  }
  test.each([
    ['JSON-LD', `<script type="application/ld+json">${JSON.stringify(graph)}</script>`, ''],
    ['a time element', '', '<time datetime="2022-01-09">التاسع من يناير</time>'],
    ['a meta element of its own', '<meta itemprop="datePublished" content="2022-01-09">', ''],
  ])('%s', (_, inHead, inBody) => {
    expect(readHtml(page(`${inBody}${body}`, inHead)).published).toBe('2022-01-09')
  })

  test('while a date that cannot be is none', () => {
    expect(readHtml(page(`<time datetime="2022-13-45"></time>${body}`, '')).published).toBeUndefined()
  })
})

test('The letters stay the page’s own: entities are decoded, quotes, vowel marks and joiners kept', () => {
  const read = readHtml(
    page(`<p>&laquo;مُدَرِّس&raquo; &amp; طالب&zwnj;ة، ٣&nbsp;أيام &#1575;&#x0644;</p>${body}`),
  )
  // U+200C is the non-joiner, U+00A0 the space that does not break.
  expect(read.text).toContain('«مُدَرِّس» & طالب\u200Cة، ٣\u00A0أيام ال')
})

describe('A page of several articles gives them all, four blank lines apart', () => {
  const other = 'سوق الكتب يعود إلى الميناء'
  const article = (heading: string, text: string) => `<article><h2>${heading}</h2>${text}</article>`

  test('each with its own title', () => {
    const read = readHtml(page(article(title, body) + article(other, body)))
    const [first, second] = [title, other].map((heading) => [heading, '', ...paragraphs].join('\n'))
    expect(read.text).toBe(`${first}\n\n\n\n\n${second}`)
    expect(read.taken).toBe('articles')
  })

  test('also when all are short news', () => {
    const read = readHtml(
      page(article(title, '<p>أعلنت البلدية الخبر.</p>') + article(other, '<p>يفتح غدا.</p>')),
    )
    expect(read.text.split('\n\n\n\n\n')).toHaveLength(2)
  })

  test('but teasers beside one whole article are not articles', () => {
    const teaser = article(other, '<p>يفتح السوق غدا.</p>')
    const read = readHtml(page(`${article(title, body)}${teaser}${teaser}`))
    expect(read.text).toContain(paragraphs[2])
    expect(read.text.split('\n\n\n\n\n')).toHaveLength(1)
  })
})

describe('A page that the extractor cannot use is its visible text', () => {
  test('such as a page of one line', () => {
    expect(readHtml('<p>خبر قصير').text).toBe('خبر قصير')
  })

  test('or one with thousands of levels', () => {
    const read = readHtml(`<body><script>لا يقرأ</script>${'<div>'.repeat(100_000)}<p>سطر<p>سطر ثان`)
    expect(read).toMatchObject({ text: 'سطر\nسطر ثان', taken: 'visible text', failures: [] })
  })

  test('a line for every row of a table and every line break', () => {
    expect(readHtml('<table><tr><td>أ<td>ب<tr><td>ج</table>د<br>ه<pre>و\n ز</pre>').text).toBe(
      'أ ب\nج\nد\nه\nو\nز',
    )
  })
})

describe('A page without text says so', () => {
  test.each(['', '<html></html>', '<script>x</script>', '<div '.repeat(1_000), '\0\0', '<!--'])(
    '«%.20s»',
    (html) => {
      const { text, failures } = readHtml(html)
      expect(text).toBe('')
      expect(failures).toEqual([{ line: 1, reason: expect.stringContaining('no visible text') }])
    },
  )

  test('and one that is too large is refused with the way out', () => {
    expect(readHtml('ا'.repeat(20_000_001)).failures[0]?.reason).toContain('Cut it')
  })
})

describe('Hostile pages neither stop the program nor hold it up', () => {
  const fill = (text: string) => text.repeat(10_000_000 / text.length)
  test.each([
    ['ten megabytes of unclosed paragraphs', fill('<p>كلمة')],
    ['two million levels', fill('<div>')],
    ['tables within tables', fill('<table><tr><td>ا')],
    ['ten megabytes of opening brackets', fill('<')],
    ['one attribute of ten megabytes', `<div class="${fill('related ')}">نص</div>`],
    ['comments that never end', fill('<!--')],
    ['null bytes', fill('<p>\0')],
    ['JSON-LD of a million lists', `<script type="application/ld+json">${'['.repeat(900_000)}</script>`],
    ['wrong end tags', `${'<div>'.repeat(500)}${fill('</p></x>')}`],
    ['the most that the extractor gets', `${'<div><b>'.repeat(50)}${'<a href=x>رابط</a>، '.repeat(2_800)}`],
  ])('%s', (_, html) => {
    const start = performance.now()
    expect(readHtml(html).text).not.toContain('\0')
    // Two seconds on a quiet machine; tests run beside others.
    expect(performance.now() - start).toBeLessThan(10_000)
  })
})
