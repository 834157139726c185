import { facetIds } from '#lib/query/search-state.ts'
import { askApi, listArticles, type Answer } from './support/archive.ts'
import { findTitles } from './support/search-page.ts'
import { expect, test } from './support/test.ts'

test('the answer has the keys that scripts rely on', async ({ app }) => {
  const answer = await askApi(app, 'q=معرض&country=EG')
  expect(Object.keys(answer).sort()).toEqual([
    'archive',
    'articles',
    'facets',
    'notices',
    'page',
    'pageSize',
    'total',
  ])
  expect(answer).toMatchObject({ page: 1, pageSize: 20, notices: [] } satisfies Partial<Answer>)
  expect(Object.keys(answer.facets)).toEqual([...facetIds])
  for (const article of answer.articles) {
    expect(article).toMatchObject({
      id: expect.stringMatching(/^[\da-f]+$/),
      title: expect.any(String),
      countries: expect.arrayContaining(['EG']),
      organizations: expect.any(Array),
    })
    if (article.date !== undefined) expect(article.date).toMatch(/^\d{4}(?:-\d{2}){0,2}$/)
  }
  const egypt = answer.facets.country.find(({ id }) => id === 'EG')
  expect(egypt).toEqual({ id: 'EG', label: 'مصر', count: answer.total, chosen: true })
})

test('up to a thousand articles at once, each once, pages without overlap', async ({ app }) => {
  const all = await listArticles(app)
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)

  const paged: string[] = []
  for (let page = 1; paged.length < all.length; page += 1) {
    const { articles } = await askApi(app, `size=50&page=${page}`)
    if (articles.length === 0) break
    paged.push(...articles.map(({ id }) => id))
  }
  expect(paged).toEqual(all.map(({ id }) => id))
})

for (const size of ['0', '1001', '-1', 'all', '1e3']) {
  test(`size=${size} is not understood, and the answer says so`, async ({ app }) => {
    const { notices, pageSize } = await askApi(app, `size=${size}`)
    expect(pageSize).toBe(20)
    expect(notices.join()).toContain(`size=${size}`)
  })
}

test('unknown values are left out with a notice', async ({ app }) => {
  const { notices, total } = await askApi(app, 'country=ZZ')
  expect(notices).toHaveLength(1)
  expect(notices[0]).toContain('country=ZZ')
  expect(total).toBe((await listArticles(app)).length)
})

test('a record of JSON Lines keeps its own id', async ({ app }) => {
  const articles = await listArticles(app)
  expect(articles.filter((article) => 'ref' in article).length).toBeGreaterThan(0)
})

test('page and data agree: same total, same order', async ({ page, app }) => {
  const parameters = 'q=معرض&xsource=erem&from=2012'
  const { articles, total } = await askApi(app, parameters)
  await page.goto(`/?${parameters}`)
  const hrefs = await findTitles(page).evaluateAll((links) =>
    links.map((one) => (one as HTMLAnchorElement).pathname),
  )
  expect(hrefs).toEqual(articles.map(({ id }) => `/articles/${id}`))
  expect(total).toBeGreaterThan(0)
})

test('health says that the archive is there', async ({ app }) => {
  const response = await fetch(`${app.url}/api/health`)
  expect(response.status).toBe(200)
  expect(await response.json()).toMatchObject({ isHealthy: true })
})
