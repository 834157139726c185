import { listArticles } from './support/archive.ts'
import { findTitles, findTotal, readCounted, readTotal } from './support/search-page.ts'
import { expect, test } from './support/test.ts'

test('the first page says how large the archive is', async ({ page, app }) => {
  const articles = await listArticles(app)
  const sources = new Set(articles.flatMap(({ source }) => source ?? []))
  await page.goto('/')
  const lede = page.getByRole('heading', { level: 1 })

  expect(readCounted(await lede.innerText())).toBe(articles.length)
  await expect(lede).toContainText(new RegExp(`من ${sources.size} مصدر`))
})

test('every example on the first page finds something', async ({ page }) => {
  await page.goto('/')
  const examples = page.getByRole('region', { name: 'أمثلة على الاستعلام' }).getByRole('link')
  const hrefs = await examples.evaluateAll((links) => links.map((one) => one.getAttribute('href') ?? ''))
  expect(hrefs.length).toBeGreaterThan(0)
  for (const href of hrefs) {
    await page.goto(href)
    expect(await readTotal(page), decodeURI(href)).toBeGreaterThan(0)
  }
})

test('every name of the index leads to as many articles as it promises', async ({ page }) => {
  await page.goto('/')
  for (const name of ['البلدان', 'الجهات', 'المصادر']) {
    const row = page
      .getByRole('region', { name: new RegExp(`^${name} \\d`) })
      .getByRole('listitem')
      .first()
    const promised = Number(await row.locator('.n').innerText())
    await row.getByRole('link').click()
    await expect(findTotal(page)).toBeVisible()
    expect(await readTotal(page)).toBe(promised)
    await page.goBack()
    await expect(row).toBeVisible()
  }
})

test('the newest articles stand on the first page, the newest first', async ({ page, app }) => {
  const dates = (await listArticles(app)).flatMap(({ date }) => date ?? []).sort()
  await page.goto('/')
  const shown = page.getByRole('region', { name: 'أحدث ما نُشر' }).getByRole('time')
  const listed = await shown.evaluateAll((times) => times.map((one) => one.getAttribute('datetime') ?? ''))
  expect(listed[0]).toBe(dates.at(-1))
  expect(listed).toEqual([...listed].sort().reverse())
})

test('«كل البلدان» lists every country', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('link', { name: 'كل البلدان' }).click()
  await expect(findTitles(page).first()).toBeVisible()
  await expect(page.getByRole('link', { name: /^أظهر الأقل البلدان/ })).toBeVisible()
})

test('every example of the help opens', async ({ page }) => {
  await page.goto('/help')
  const examples = page.getByRole('table').first().getByRole('link')
  for (const href of await examples.evaluateAll((links) =>
    links.map((one) => one.getAttribute('href') ?? ''),
  )) {
    await page.goto(href)
    await expect(findTotal(page)).toBeVisible()
  }
})
