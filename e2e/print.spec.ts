import { findTitles } from './support/search-page.ts'
import { expect, test } from './support/test.ts'

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ media: 'print' })
  // A4 without its margins, in CSS pixels.
  await page.setViewportSize({ width: 626, height: 960 })
})

for (const [language, words, control] of [
  ['ar', /أرشيف كشّاف، بحث: «قطار»، البلد: كازاخستان\. .*مقال.*النسخة \d+ من الأرشيف/, 'صدّر'],
  ['en', /Kashshaf archive, search: «قطار», Country: Kazakhstan\. .*article.*archive version \d+/, 'Export'],
] as const) {
  test(`a list on paper says in ${language} what it is: search, count, version, address, day; no controls`, async ({
    page,
    app,
  }) => {
    await page.goto(`/?q=قطار&country=KZ&lang=${language}`)
    const head = page.locator('.print-only').filter({ hasText: words })
    await expect(head).toBeVisible()
    await expect(head).toContainText(`${app.url}/?q=قطار&country=KZ&v=`)
    await expect(head).toContainText(String(new Date().getUTCFullYear()))
    await expect(findTitles(page).first()).toBeVisible()
    await expect(page.getByText(control, { exact: true })).toBeHidden()
    await expect(page.locator('.facets')).toBeHidden()
    await expect(page.locator('[data-star]').first()).toBeHidden()
  })
}

test('an article on paper has its text, lines, provenance and citation with the whole address', async ({
  page,
  app,
}) => {
  await page.goto('/?q=قطار')
  await page.emulateMedia({ media: 'screen' })
  await findTitles(page).first().click()
  await expect(page).toHaveURL(/\/articles\//)
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.line-number').first()).toBeVisible()
  const id = new URL(page.url()).pathname.split('/').at(-1) ?? ''
  await expect(page.locator('.citation [lang=ar]')).toContainText(`${app.url}/articles/${id}`)
  await expect(page.getByText('بصمة النص', { exact: true })).toBeVisible()
  await expect(page.getByRole('button', { name: 'نجمة' })).toBeHidden()
  await expect(page.locator('.citation').getByRole('button').first()).toBeHidden()
  const underline = await page
    .locator('.prose mark')
    .first()
    .evaluate((mark) => getComputedStyle(mark).textDecorationLine)
  expect(underline).toBe('underline')
})
