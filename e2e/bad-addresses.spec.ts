import { askRaw } from './support/ask-raw.ts'
import { findChips, findTitles, findTotal, readTotal } from './support/search-page.ts'
import { expect, test } from './support/test.ts'

const dropped = [
  { address: 'country=ZZ&country=EG', named: ['country=ZZ'], chips: 1 },
  { address: 'org=nobody', named: ['org=nobody'], chips: 0 },
  { address: 'source=" OR 1=1', named: ['source=" OR 1=1'], chips: 0 },
  { address: 'country=EG" OR source EXISTS', named: ['country=EG" OR source EXISTS'], chips: 0 },
  {
    address: 'country=constructor&xsource=__proto__',
    named: ['country=constructor', 'xsource=__proto__'],
    chips: 0,
  },
  { address: 'from=2017-13&to=yesterday', named: ['from=2017-13', 'to=yesterday'], chips: 0 },
  { address: 'sort=best&page=0&size=7', named: ['sort=best', 'page=0', 'size=7'], chips: 0 },
  { address: 'page=-1', named: ['page=-1'], chips: 0 },
  {
    address: 'm=fuzzy&all=source&more=everything',
    named: ['m=fuzzy', 'all=source', 'more=everything'],
    chips: 0,
  },
]

for (const { address, named, chips } of dropped) {
  test(`?${address}: what is not understood is left out and named, the rest holds`, async ({ page }) => {
    const response = await page.goto(`/?sort=newest&${address.split('&').map(escapeValue).join('&')}`)
    expect(response?.status()).toBe(200)
    const notice = page.getByRole('main').getByText(/^أُهملت من الرابط/)
    for (const one of named.filter((value) => !value.startsWith('sort')))
      await expect(notice).toContainText(one)
    await expect(findChips(page).getByRole('listitem')).toHaveCount(chips === 0 ? 0 : chips + 1)
    await expect(findTotal(page)).toBeVisible()
  })
}

test('a page past the last one shows the last, and says so', async ({ page }) => {
  await page.goto('/?sort=oldest&page=999')
  await expect(page.getByText(/^أُهملت من الرابط/)).toContainText('page=999')
  await expect(page.getByRole('navigation', { name: 'الصفحات' }).locator('[aria-current=page]')).toHaveCount(
    1,
  )
  expect(await findTitles(page).count()).toBeGreaterThan(0)
})

test('keys that nobody knows are left alone: links of newsletters still open', async ({ page }) => {
  await page.goto('/?country=EG&utm_source=memo&fbclid=x')
  await expect(page.getByText(/^أُهملت من الرابط/)).toHaveCount(0)
  await expect(findChips(page).getByRole('listitem')).toHaveCount(2)
})

test('a very long query is cut, not refused', async ({ page }) => {
  const response = await page.goto(`/?q=${'معرض '.repeat(400)}`)
  expect(response?.status()).toBe(200)
  expect(await readTotal(page)).toBeGreaterThan(0)
})

test('dates the wrong way round find nothing, and the way out is offered', async ({ page }) => {
  await page.goto('/?from=2020&to=2016')
  await expect(findTotal(page)).toHaveText(/^لا مقال/)
  await expect(page.getByRole('link', { name: /^بلا الزمن/ })).toBeVisible()
})

const refused = [
  { path: '/%E0%A4%A', status: 400 },
  { path: '/articles/%E0%A4', status: 400 },
  { path: '/articles/%00', status: 400 },
  { path: '/articles/none', status: 404 },
  { path: '/articles/..%2f..%2fx', status: 404 },
  { path: `/articles/${'a'.repeat(3000)}`, status: 404 },
  { path: '/files/none.txt', status: 404 },
  { path: '/nowhere', status: 404 },
  { path: '/api/nowhere', status: 404 },
  { path: '/_next/static/none.js', status: 404 },
]

test('addresses of nothing are answered with their status and no trace of the program', async ({ app }) => {
  for (const { path, status } of refused) {
    const answer = await askRaw(app, path)
    expect(answer.status, path).toBe(status)
    expect(answer.text, path).not.toMatch(/\bat \S+ \(|node_modules|\.tsx?:\d+|Error:/)
  }
})

for (const path of ['/nowhere', '/articles/none', '/files/none.txt']) {
  test(`${path} says that there is nothing, and leads home`, async ({ page, expectTrouble }) => {
    expectTrouble(/status of 404/)
    const response = await page.goto(path)
    expect(response?.status()).toBe(404)
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('لا صفحة في هذا العنوان')
    await expect(page.getByRole('searchbox')).toBeVisible()
    await page.getByRole('main').getByRole('link', { name: 'إلى الصفحة الأولى' }).click()
    await expect(page).toHaveURL('/')
  })
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  for (const path of ['/nowhere', '/articles/none', '/files/none.txt']) {
    test(`${path} says that there is nothing`, async ({ page, expectTrouble }) => {
      expectTrouble(/status of 404/)
      await page.goto(path)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('لا صفحة في هذا العنوان')
    })
  }
})

/** The value as a form would send it, the key as it is. */
function escapeValue(parameter: string): string {
  const at = parameter.indexOf('=') + 1
  return parameter.slice(0, at) + encodeURIComponent(parameter.slice(at))
}
