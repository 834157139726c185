import { parseAtomFeed, parseJsonFeed } from 'feedsmith'
import { readTotal } from './support/search-page.ts'
import { expect, test } from './support/test.ts'

const search = '/?country=EG&group=0'

test('a reader finds the feeds of a search in its page, and both have its newest articles', async ({
  page,
  request,
  baseURL,
}) => {
  await page.goto(search)
  const total = await readTotal(page)
  const hrefOf = (type: string) => page.locator(`link[rel="alternate"][type="${type}"]`).getAttribute('href')
  const atom = parseAtomFeed(await (await request.get((await hrefOf('application/atom+xml')) ?? '')).text())
  const json = parseJsonFeed(await (await request.get((await hrefOf('application/feed+json')) ?? '')).json())
  expect(atom.entries).toHaveLength(total)
  expect(atom.entries?.map(({ id }) => id)).toEqual(json.items?.map(({ id }) => id))
  const own = atom.links?.find(({ rel }) => rel === 'self')?.href ?? ''
  expect(own.startsWith(`${baseURL ?? ''}/feed.atom?country=EG`)).toBe(true)
  const days = atom.entries?.flatMap(({ published }) => published ?? []) ?? []
  expect(days).toEqual(days.toSorted().reverse())
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the menu leads to the feeds', async ({ page, request }) => {
    await page.goto(search)
    await page.getByText('تابع هذا البحث', { exact: true }).click()
    const href = await page.getByRole('link', { name: 'خلاصة Atom' }).getAttribute('href')
    const answer = await request.get(href ?? '')
    expect(answer.headers()['content-type']).toBe('application/atom+xml; charset=utf-8')
    expect(await answer.text()).toContain('كشّاف: البلد: مصر')
  })
})

for (const format of ['atom', 'json']) {
  test(`the ${format} feed is not sent again to who has it, and in another language it is another`, async ({
    request,
  }) => {
    const address = `/feed.${format}?country=EG`
    const first = await request.get(address)
    const { etag = '', 'last-modified': since = '' } = first.headers()
    expect((await request.get(address, { headers: { 'if-none-match': etag } })).status()).toBe(304)
    expect((await request.get(address, { headers: { 'if-modified-since': since } })).status()).toBe(304)
    const english = await request.get(`${address}&lang=en`, { headers: { 'if-none-match': etag } })
    expect(english.status()).toBe(200)
    expect(await english.text()).toContain('Country: Egypt')
  })
}
