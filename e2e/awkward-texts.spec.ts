import { findTitles } from './support/search-page.ts'
import { expect, test } from './support/test.ts'

test.use({ archive: 'e2e/fixtures/archive' })

test('a file whose name has signs of an address in it can be reached and downloaded', async ({ page }) => {
  await page.goto('/?q=اللقالق')
  await findTitles(page).first().click()
  await page.getByRole('link', { name: 'الملف الأصلي', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('قسم التجارب/ملف #1 50% + & كامل.txt')
  await expect(page.locator('.line-lit').first()).toBeVisible()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'نزّل الملف كما هو' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('ملف #1 50% + & كامل.txt')
})

test('signs of HTML in a text are text', async ({ page }) => {
  await page.goto('/?q=الحروف')
  await expect(findTitles(page)).toHaveText(['درس في الحروف: <b>عريض</b> & "اقتباس"'])
  await findTitles(page).first().click()
  await expect(page.locator('.prose')).toContainText('<script>alert(1)</script>')
  await expect(page.locator('.prose script, .prose img, h1 b')).toHaveCount(0)
})

test('an article without a title can be found, opened and read', async ({ page }) => {
  await page.goto('/?q=شجرة+توت')
  await expect(findTitles(page)).toHaveText(['بلا عنوان'])
  await findTitles(page).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('بلا عنوان')
  await expect(page.locator('.prose')).toContainText('شجرة توت')
})
