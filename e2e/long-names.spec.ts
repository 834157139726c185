import { expectNoSidewaysScroll } from './support/layout.ts'
import { findTitles } from './support/search-page.ts'
import { expect, test } from './support/test.ts'

test.use({ archive: 'e2e/fixtures/archive' })

for (const width of [320, 390, 768, 1440]) {
  test(`titles, names and words without an end fit into ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    for (const address of ['/', '/?sort=newest', '/?q=رسالة+طويلة', `/?q=${'س'.repeat(200)}`]) {
      await page.goto(address)
      await expectNoSidewaysScroll(page)
    }
    await page.goto('/?q=رسالة+طويلة')
    await findTitles(page).first().click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('رسالة طويلة')
    await expectNoSidewaysScroll(page)
    await page.getByRole('link', { name: 'الملف الأصلي', exact: true }).click()
    await expect(page.locator('.line-lit').first()).toBeVisible()
    await expectNoSidewaysScroll(page)

    await page.goto('/?q=الطواويس')
    await findTitles(page).first().click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('الطواويس')
    await expectNoSidewaysScroll(page)
    await page.getByRole('link', { name: 'الملف الأصلي', exact: true }).click()
    await expect(page.locator('.line-lit').first()).toBeVisible()
    await expectNoSidewaysScroll(page)
  })
}
