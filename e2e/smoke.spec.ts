import { expectNoAxeViolations } from './support/axe.ts'
import { expect, test } from './support/test.ts'

test('the first page shows the archive', async ({ page }) => {
  await page.goto('/')

  await expect(page.locator('html')).toHaveAttribute('lang', 'ar')
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  await expect(page.getByRole('searchbox')).toBeVisible()
  await expect(page.getByRole('region', { name: 'أحدث ما نُشر' }).getByRole('link').first()).toBeVisible()
  await expectNoAxeViolations(page)
})
