import { expectNoAxeViolations } from './support/axe.ts'
import { findRows } from './support/search-page.ts'
import { expect, test } from './support/test.ts'

test('a search narrowed to a country shows where each article names it', async ({ page }) => {
  await page.goto('/?country=EG')
  await expect(findRows(page).first().locator('.mention').first()).toContainText(/مصر|القاهرة/)
  await expect(page.locator('mark')).toHaveCount(0)
  await expectNoAxeViolations(page)
})

test('a search that is narrowed to nothing underlines nothing', async ({ page }) => {
  await page.goto('/?q=معرض')
  await expect(findRows(page).first()).toBeVisible()
  await expect(findRows(page).locator('.mention')).toHaveCount(0)
})
