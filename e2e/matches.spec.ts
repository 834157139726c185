import { expectNoAxeViolations } from './support/axe.ts'
import { findTitles } from './support/search-page.ts'
import { expect, test } from './support/test.ts'

test('an article says in how many places it matched, and leads from one to the next and round', async ({
  page,
}) => {
  await page.goto('/?q=معرض')
  await findTitles(page).first().click()
  const bar = page.getByRole('navigation', { name: 'ما طابق البحث في النص' })
  await expect(bar).toBeVisible()
  const total = await page.locator('mark[id]').count()
  expect(total).toBeGreaterThan(1)
  await bar.getByRole('button', { name: 'المطابقة التالية' }).click()
  await expect(bar).toContainText(`1 من ${String(total)}`)
  await expect(page.locator('mark:target')).toBeInViewport()
  await page.keyboard.press('p')
  await expect(bar).toContainText(`${String(total)} من ${String(total)}`)
  await page.keyboard.press('n')
  await expect(bar).toContainText(`1 من ${String(total)}`)
  await expectNoAxeViolations(page)
  await page.goBack()
  await expect(findTitles(page).first()).toBeVisible()
})

test('an article opened without a search has no bar', async ({ page }) => {
  await page.goto('/?country=EG')
  await findTitles(page).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.locator('mark[id]')).toHaveCount(0)
  await expect(page.getByRole('navigation', { name: 'ما طابق البحث في النص' })).toHaveCount(0)
})

test.describe('without JavaScript, on a narrow screen', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } })

  test('every match has a link', async ({ page }) => {
    await page.goto('/?q=معرض')
    await findTitles(page).first().click()
    const links = page.getByRole('navigation', { name: 'ما طابق البحث في النص' }).getByRole('link')
    await expect(links.first()).toBeVisible()
    expect(await links.count()).toBe(await page.locator('mark[id]').count())
    await links.last().click()
    await expect(page.locator('mark:target')).toBeInViewport()
  })
})
