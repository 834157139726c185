import { askApi } from './support/archive.ts'
import { findTitles, readRows, readTotal } from './support/search-page.ts'
import { expect, test } from './support/test.ts'

test('an article says what, who and where from, and every name leads to a search', async ({ page, app }) => {
  const [article] = (await askApi(app, 'q=بيرايوس&country=EG&source=marfa')).articles
  expect(article).toBeDefined()
  await page.goto(`/articles/${article!.id}`)

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(article!.title)
  await expect(page).toHaveTitle(new RegExp(article!.title))
  const origin = page.getByRole('complementary', { name: 'أصل المقال' })
  await expect(origin).toContainText('المرفأ')
  await expect(origin).toContainText('2018/0007_0c9e55b2.txt')
  await expect(origin).toContainText(/من \d+ إلى \d+/)
  await expect(origin).toContainText('1 من 2 في الملف')

  const names = page.getByRole('complementary', { name: 'الأسماء في النص' })
  const related = names.getByRole('region', { name: 'مقالات قريبة' })
  expect((await names.getByRole('link').count()) - (await related.getByRole('link').count())).toBe(
    article!.countries.length + article!.organizations.length,
  )
  await names.getByRole('link', { name: /^مصر\s*$/ }).click()
  await expect(page).toHaveURL('/?country=EG')
  const egypt = (await askApi(app, '')).facets.country.find(({ id }) => id === 'EG')
  expect(await readTotal(page)).toBe(egypt?.count)

  await page.goBack()
  await page.getByRole('article').getByRole('link', { name: 'المرفأ' }).click()
  await expect(page).toHaveURL('/?source=marfa')
})

test('an article shows what the search matched', async ({ page }) => {
  await page.goto('/?q=معرض&country=EG&source=marfa')
  await findTitles(page).first().click()
  await expect(page.locator('.prose mark').first()).toHaveText(/معرض|معارض/)
  await expect(page.getByRole('searchbox', { name: 'ابحث في الأرشيف' })).toHaveValue('معرض')
})

test('a new search from an article keeps the chosen facets', async ({ page }) => {
  await page.goto('/?q=معرض&country=EG')
  await findTitles(page).first().click()
  await page.getByRole('searchbox', { name: 'ابحث في الأرشيف' }).fill('مكتبة')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL((url) => url.pathname === '/' && url.searchParams.get('country') === 'EG')
})

test('previous and next follow the list across its pages, and lead back to the page of the list', async ({
  page,
}) => {
  await page.goto('/?country=EG&sort=oldest&size=10')
  const rows = await readRows(page)
  const titles = await findTitles(page).allInnerTexts()
  await page.getByRole('link', { name: 'التالية' }).click()
  await expect(page.locator('ol#results')).toHaveAttribute('start', '11')
  titles.push(...(await findTitles(page).allInnerTexts()))
  await page.goto('/?country=EG&sort=oldest&size=10')
  await findTitles(page).nth(8).click()

  const path = page.getByRole('navigation', { name: 'المسار' })
  const heading = page.getByRole('heading', { level: 1 })
  for (const position of [9, 10, 11]) {
    await expect(heading).toHaveText(titles[position - 1] ?? '')
    await expect(path).toContainText(`النتيجة ${position} من ${rows}`)
    if (position < 11) await path.getByRole('link', { name: 'التالي' }).click()
  }
  await path.getByRole('link', { name: 'السابق' }).click()
  await expect(heading).toHaveText(titles[9] ?? '')

  await path.getByRole('link', { name: 'التالي' }).click()
  await expect(heading).toHaveText(titles[10] ?? '')
  await path.getByRole('link', { name: 'إلى النتائج' }).click()
  await expect(page).toHaveURL(/\/\?country=EG&sort=oldest&page=2&size=10#r-/)
})

test('the other stories of the file are listed, this one marked', async ({ page }) => {
  await page.goto('/files/2018/0007_0c9e55b2.txt')
  await page.getByRole('link', { name: 'اقرأ المقال' }).first().click()
  const siblings = page.getByRole('complementary', { name: 'أصل المقال' }).getByRole('listitem')
  await expect(siblings).toHaveCount(2)
  await expect(siblings.first()).toHaveAttribute('aria-current', 'true')
  const other = await siblings.nth(1).innerText()

  await siblings.nth(1).getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(other)
})

test('a copied story names every file that it stands in', async ({ page }) => {
  await page.goto('/files/crawl-b/doc-0001.txt')
  await page.getByRole('link', { name: 'اقرأ المقال' }).first().click()
  const files = page.getByRole('complementary', { name: 'أصل المقال' }).getByRole('link', { name: /\.txt$/ })
  await expect(files.nth(1)).toBeVisible()
})

test('link and citation can be copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/?q=معرض&country=EG')
  await page.getByRole('button', { name: 'انسخ الرابط' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'نُسخ' })).toBeAttached()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  expect(link).toMatch(/\/\?q=معرض&country=EG$/)

  await findTitles(page).first().click()
  const title = await page.getByRole('heading', { level: 1 }).innerText()
  await page.getByRole('button', { name: 'انسخ بالعربية' }).click()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(title)
})
