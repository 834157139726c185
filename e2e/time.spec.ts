import { expectNoAxeViolations } from './support/axe.ts'
import { askApi, listArticles } from './support/archive.ts'
import { expectNoSidewaysScroll } from './support/layout.ts'
import { findChips, findTotal, follow, readTotal } from './support/search-page.ts'
import { expect, test } from './support/test.ts'

const strip = { name: 'الزمن' }

test('a year leads to its months, a month to its articles, and the way back to all years', async ({
  page,
  app,
}) => {
  const articles = await listArticles(app)
  const inYear = articles.filter(({ date }) => date?.startsWith('2018'))
  const inMonth = articles.filter(({ date }) => date?.startsWith('2018-03'))
  await page.goto('/?sort=newest')
  const time = page.getByRole('region', strip)
  await follow(page, time.getByRole('link', { name: /^2018:/ }))
  expect(await readTotal(page)).toBe(inYear.length)
  await expect(time.getByText('المقالات شهرًا بشهر، 2018')).toBeVisible()

  await time.getByText('الأعداد في جدول').click()
  await follow(page, time.getByRole('link', { name: 'مارس (آذار) 2018' }))
  await expect(page).toHaveURL(/from=2018-03&to=2018-03/)
  expect(await readTotal(page)).toBe(inMonth.length)

  await follow(page, time.getByRole('link', { name: 'كل السنين' }))
  expect(await readTotal(page)).toBe(articles.length)
})

test('a bar is a link for the pointer, and says its month and its number', async ({ page }) => {
  await page.goto('/?from=2018&to=2018')
  const bar = page.locator('.bar-links a').first()
  await expect(bar).toHaveAttribute('title', /^\S+ \(.+\) 2018: .*مقال/)
  await bar.click()
  await expect(page).toHaveURL(/from=2018-\d\d&to=2018-\d\d/)
})

test('articles without a date are counted, chosen, and left again', async ({ page, app }) => {
  const undated = (await listArticles(app)).filter(({ date }) => date === undefined)
  await page.goto('/?sort=newest')
  const link = page.getByRole('region', strip).getByRole('link', { name: /بلا تاريخ$/ })
  await expect(link).toContainText(String(undated.length))
  await follow(page, link)
  await expect(page).toHaveURL(/date=none/)
  expect(await readTotal(page)).toBe(undated.length)
  await expect(findChips(page)).toContainText('بلا تاريخ')
  await follow(page, link)
  await expect(page).not.toHaveURL(/date=none/)
})

test('the dates that articles mention are a time of their own: every number is what its link finds', async ({
  page,
  app,
}) => {
  await page.goto('/?sort=newest')
  await follow(page, page.getByRole('link', { name: 'تواريخ مذكورة' }))
  await page.getByText('الأعداد في جدول').click()
  const rows = await page
    .locator('.time-table tbody tr')
    .evaluateAll((all) =>
      all.map((row) => [row.querySelector('a')?.getAttribute('href'), row.querySelector('td')?.innerText]),
    )
  expect(rows.length).toBeGreaterThan(2)
  for (const [href, count] of rows) {
    const found = await askApi(app, (href ?? '').replace('/?', ''))
    expect(found.total, href ?? '').toBe(Number(count))
  }
  await follow(page, page.locator('.time-table tbody a').first())
  await expect(page).toHaveURL(/mfrom=/)
  await expect(findChips(page)).toContainText('تاريخ مذكور')
})

test('bars as shares of the archive say of how many', async ({ page }) => {
  await page.goto('/?q=قطار')
  await follow(page, page.getByRole('link', { name: 'نسبتها من الأرشيف' }))
  await expect(page).toHaveURL(/bars=share/)
  await page.getByText('الأعداد في جدول').click()
  await expect(page.locator('.time-table tbody tr').first()).toContainText('%')
  await expect(page.locator('.bar-links a').first()).toHaveAttribute('title', /من \d+ \(.+%\)$/)
})

test('a Hijri month typed as a bound becomes the days that it covers', async ({ page, app }) => {
  const inside = (await listArticles(app)).filter(
    ({ date }) => date && date >= '2018-03-18' && date <= '2018-04-16',
  )
  await page.goto('/?sort=newest')
  const form = page.getByRole('form', { name: 'حدّد الزمن' })
  await form.getByLabel('من', { exact: true }).fill('رجب 1439')
  await form.getByLabel('إلى', { exact: true }).fill('رجب ١٤٣٩هـ')
  await form.getByRole('button', { name: 'طبّق' }).click()
  await expect(findTotal(page)).toBeVisible()
  await expect(findChips(page)).toContainText('من 18 مارس 2018 إلى 16 أبريل 2018')
  if (inside.length > 0) expect(await readTotal(page)).toBe(inside.length)
})

test('an article tells its day in both calendars and under both names of the month', async ({
  page,
  app,
}) => {
  const dated = (await listArticles(app)).find(({ date }) => date === '2018-03-07')
  await page.goto(`/articles/${dated?.id ?? ''}`)
  await expect(page.locator('.kicker')).toContainText('7 مارس (آذار) 2018 · 19 جمادى الآخرة 1439 هـ')
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the strip narrows by its links and by its form', async ({ page }) => {
    await page.goto('/?dates=mentioned')
    await page.getByRole('region', strip).locator('.years a').first().click()
    await expect(page).toHaveURL(/mfrom=\d{4}&mto=\d{4}&dates=mentioned/)
    await page.getByRole('link', { name: 'تاريخ النشر' }).click()
    await page.getByLabel('من', { exact: true }).fill('2018')
    await page.getByRole('button', { name: 'طبّق' }).click()
    await expect(page).toHaveURL(/from=2018&.*mfrom=/)
  })
})

for (const address of ['/?sort=newest', '/?dates=mentioned', '/?q=قطار&bars=share', '/?date=none']) {
  test(`nothing sticks out of ${address} on a phone, and axe finds nothing`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(address)
    await expectNoSidewaysScroll(page)
    await expectNoAxeViolations(page)
  })
}
