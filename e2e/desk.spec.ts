import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expectNoAxeViolations } from './support/axe.ts'
import { expectNoSidewaysScroll } from './support/layout.ts'
import { openPage, waitUntilListening } from './support/open-page.ts'
import { findRows, findTitles } from './support/search-page.ts'
import { expect, test } from './support/test.ts'

const star = (page: Page, row: number) => findRows(page).nth(row).getByRole('button', { name: /^نجمة/ })

async function saveSearch(page: Page, name: string): Promise<void> {
  await page.getByText('احفظ البحث').click()
  await page.getByLabel('الاسم').fill(name)
  await page.getByRole('button', { name: 'احفظ', exact: true }).click()
  await expect(page.getByText('حُفظ.')).toBeVisible()
}

test('an article that was opened is marked as read in every list', async ({ page }) => {
  await openPage(page, '/?q=قطار')
  await expect(page.getByText('مقروء').first()).toBeHidden()
  await findTitles(page).nth(1).click()
  await waitUntilListening(page)
  await openPage(page, '/?q=قطار&sort=relevance&size=50')
  await expect(findRows(page).nth(1).getByText('مقروء')).toBeVisible()
  await expect(findRows(page).nth(0).getByText('مقروء')).toBeHidden()
})

test('a star is given in the list and on the article, by key too, and found again on the desk', async ({
  page,
}) => {
  await openPage(page, '/?q=قطار')
  const title = await findTitles(page).nth(1).innerText()
  await star(page, 1).click()
  await expect(star(page, 1)).toHaveAttribute('aria-pressed', 'true')
  await findTitles(page).nth(0).click()
  await waitUntilListening(page)
  await page.keyboard.press('s')
  await expect(page.getByRole('button', { name: 'نجمة', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  )

  await page.getByRole('link', { name: 'مكتبي' }).click()
  const stars = page.getByRole('region', { name: 'المقالات ذات النجمة' })
  await expect(stars.getByRole('link')).toHaveCount(2)
  await stars.getByRole('button', { name: `احذف: ${title}` }).click()
  await expect(stars.getByRole('link')).toHaveCount(1)
  await page.getByRole('button', { name: 'تراجع' }).click()
  await expect(stars.getByRole('link', { name: title })).toBeVisible()
  await expectNoAxeViolations(page)
})

test('a search is saved under a name, found on the desk, renamed, removed and taken back', async ({
  page,
}) => {
  await openPage(page, '/?q=قطار&country=KZ')
  await saveSearch(page, 'قطارات السهوب')
  await openPage(page, '/desk')
  const saved = page.getByRole('region', { name: 'عمليات البحث المحفوظة' })
  await expect(saved.getByRole('link', { name: 'قطارات السهوب' })).toHaveAttribute(
    'href',
    /\?q=.*&country=KZ&v=\d+\.\d+$/,
  )
  await saved.getByText('غيّر الاسم').first().click()
  await saved.getByLabel('الاسم').fill('سكك')
  await saved.getByRole('button', { name: 'غيّر الاسم' }).click()
  await expect(saved.getByRole('link', { name: 'سكك' })).toBeVisible()
  await saved.getByRole('button', { name: 'احذف' }).click()
  await expect(saved.getByText('لا بحث محفوظًا')).toBeVisible()
  await page.getByRole('button', { name: 'تراجع' }).click()
  await expect(saved.getByRole('link', { name: 'سكك' })).toBeVisible()
})

test('all of it goes to a file and comes back in another browser; a wrong file changes nothing', async ({
  page,
  browser,
  app,
}) => {
  await openPage(page, '/?q=قطار')
  await star(page, 0).click()
  await saveSearch(page, 'قطار')
  await openPage(page, '/desk')
  const waiting = page.waitForEvent('download')
  await page.getByRole('button', { name: 'صدّر الكل ملفًّا' }).click()
  const file = await (await waiting).path()
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ kashshaf: 1, stars: [{}], searches: [{}] })

  const other = await browser.newPage({ baseURL: app.url })
  await openPage(other, '/desk')
  const chooser = other.getByLabel('استورد ملفًّا')
  await chooser.setInputFiles({
    name: 'x.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"a":1}'),
  })
  await expect(other.getByText('ليس هذا ملفًّا من مكتب كشّاف')).toBeVisible()
  await chooser.setInputFiles(file)
  await expect(other.getByText(/أُضيف من الملف/)).toBeVisible()
  await expect(other.getByRole('link', { name: 'قطار', exact: true })).toBeVisible()
  await chooser.setInputFiles(file)
  await expect(other.getByText('كل ما في الملف موجود هنا.')).toBeVisible()
  await other.close()
})

test('two tabs show the same', async ({ page, context }) => {
  await openPage(page, '/desk')
  const second = await context.newPage()
  await openPage(second, '/?q=قطار')
  await star(second, 0).click()
  await expect(page.getByRole('region', { name: 'المقالات ذات النجمة' }).getByRole('link')).toHaveCount(1)
  await second.close()
})

test('a browser that lost its memory or holds junk opens every page', async ({ page }) => {
  await openPage(page, '/desk')
  await page.evaluate(() =>
    localStorage.setItem('kashshaf.desk', '{"kashshaf":1,"stars":[{"id":"<b>"}],"read":7'),
  )
  await openPage(page, '/?q=قطار')
  await star(page, 0).click()
  await expect(star(page, 0)).toHaveAttribute('aria-pressed', 'true')
})

test('the desk fits a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openPage(page, '/?q=قطار')
  await star(page, 0).click()
  await saveSearch(page, 'قطار في كل الأشكال')
  await expectNoSidewaysScroll(page)
  await expectNoAxeViolations(page)
  await openPage(page, '/desk')
  await expectNoSidewaysScroll(page)
  await expectNoAxeViolations(page)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the desk says what it needs, and lists have no dead buttons', async ({ page }) => {
    await page.goto('/desk')
    await expect(page.locator('main noscript p')).toHaveText(/يحتاج هذا إلى JavaScript/)
    await expect(page.locator('main noscript p')).toBeVisible()
    await page.goto('/?q=قطار')
    await expect(star(page, 0)).toBeHidden()
  })
})
