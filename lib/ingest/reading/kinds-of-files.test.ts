import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Article } from '#lib/article/article.ts'
import { readListedFile, type FileReading } from './read-listed-file.ts'
import { loadRecipe, type Recipe } from '#lib/ingest/recipe.ts'
import { makeFiles, makePage } from '#lib/ingest/test-files.ts'
import { packZip } from './test-zip.ts'

let recipe: Recipe
beforeAll(async () => {
  recipe = await loadRecipe([])
})

async function readAll(name: string, content: string | Uint8Array): Promise<FileReading[]> {
  const folder = makeFiles({ [name]: content })
  const found: FileReading[] = []
  for await (const reading of readListedFile({ path: name, location: `${folder}/${name}` }, recipe))
    found.push(reading)
  return found
}

async function readArticles(name: string, content: string | Uint8Array): Promise<Article[]> {
  return (await readAll(name, content)).flatMap(({ articles }) => articles.map(({ article }) => article))
}

const title = 'افتتاح معرض الخزف في تونس'
const body = [
  'فتح معرض الخزف أبوابه في تونس صباح اليوم وشارك فيه حرفيون من المدينة.',
  'ويستمر المعرض أسبوعين في القاعة الكبرى.',
]

describe('each kind of file', () => {
  test('Markdown: front matter tells date, source and author, the heading is the title', async () => {
    const text = [
      '---',
      'date: 2019-03-05',
      'source: إرم نيوز',
      'author: سلمى الحداد',
      '---',
      '',
      `# ${title}`,
      '',
      body[0],
      '',
      body[1],
      '',
    ]
    expect(await readArticles('خبر.md', text.join('\n'))).toMatchObject([
      {
        title,
        body: body.join('\n'),
        source: 'erem',
        sourceCertainty: 'stated',
        date: '2019-03-05',
        dateCertainty: 'metadata',
        byline: 'سلمى الحداد',
      },
    ])
  })

  test('HTML: the main text, and what the head of the page says', async () => {
    const html = `<!doctype html><html lang="ar"><head><title>${title} - موقع الخزف</title>
      <meta property="og:title" content="${title}"><meta property="article:published_time" content="2020-02-03T09:00:00+01:00">
      <meta property="og:site_name" content="الجزيرة نت"></head><body><nav><a>الرئيسية</a><a>رياضة</a></nav>
      <article><h1>${title}</h1><p>${body[0]}</p><p>${body[1]}</p></article><footer>حقوق النشر محفوظة</footer></body></html>`
    expect(await readArticles('a.html', html)).toMatchObject([
      { title, body: body.join('\n'), source: 'aljazeera', date: '2020-02-03', dateCertainty: 'metadata' },
    ])
  })

  test('a table: a row an article, with the columns named in Arabic', async () => {
    const table = `العنوان;النص;المصدر;التاريخ\n"${title}";"${body.join('\n')}";إرم نيوز;05/03/2019\n`
    expect(await readArticles('a.csv', table)).toMatchObject([
      { title, body: body.join('\n'), source: 'erem', date: '2019-03-05', provenances: [{ startLine: 2 }] },
    ])
  })

  test('a package: each file in it under its own name, the others named as skipped', async () => {
    const page = Buffer.from(makePage(title, ...body))
    const zip = packZip([
      { name: 'مجلد/خبر.txt', bytes: page },
      { name: 'صورة.jpg', bytes: page },
      { name: 'سطور.jsonl', bytes: Buffer.from(JSON.stringify({ title, body: body[0] })) },
    ])
    const readings = await readAll('أرشيف.zip', zip)
    expect(readings.map(({ account: { kind, path } }) => [kind, path])).toEqual([
      ['read', 'أرشيف.zip/مجلد/خبر.txt'],
      ['skipped', 'أرشيف.zip/صورة.jpg'],
      ['read', 'أرشيف.zip/سطور.jsonl'],
    ])
    expect(readings[0]).toMatchObject({
      account: { inside: 'مجلد/خبر.txt' },
      articles: [{ article: { title } }],
    })
  })

  test('a packed page, and a broken package', async () => {
    expect(await readArticles('a.txt.gz', gzipSync(makePage(title, ...body)))).toMatchObject([{ title }])
    expect(await readAll('a.zip', 'ليست حزمة')).toMatchObject([
      { account: { kind: 'failed', path: 'a.zip' } },
    ])
  })
})

describe('the date of an article', () => {
  const story = `${title}\n\n${body.join('\n\n')}\n`
  test.each([
    [
      'of a publication line',
      'x.txt',
      `${title}\n\nنشر في الأفق يوم 12 - 03 - 2013\n\n${body.join('\n\n')}`,
      '2013-03-12',
      'publication-line',
    ],
    [
      'of a timestamp, Hijri',
      'x.txt',
      `${title}\n\n12 رمضان 1445 هـ\n\n${body.join('\n\n')}`,
      '2024-03-22',
      'timestamp',
    ],
    ["of the file's name", '2017-03-05_x.txt', story, '2017-03-05', 'file-name'],
    [
      'that cannot be is none',
      '2017-13-05.txt',
      `${title}\n\n31 شباط 2017\n\n${body.join('\n\n')}`,
      undefined,
      undefined,
    ],
  ])('%s', async (_what, name, text, date, dateCertainty) => {
    const [article] = await readArticles(name, text)
    expect(article?.date).toBe(date)
    expect(article?.dateCertainty).toBe(dateCertainty)
  })

  test('dates that the text mentions are kept, each once', async () => {
    const text = `${title}\n\nافتتح في 5 آذار/مارس 2013 وأعيد افتتاحه في غشت 2015، بعد 5 مارس 2013.\n\n${body.join('\n\n')}`
    expect((await readArticles('x.txt', text))[0]?.datesMentioned).toEqual(['2013-03-05', '2015-08'])
  })
})

test('A dateline has its place and country', async () => {
  const page = [title, title, 'المصدر: تونس - إرم نيوز', ...body].join('\n\n')
  expect(await readArticles('x.txt', page)).toMatchObject([{ dateline: 'تونس', datelineCountry: 'TN' }])
})
