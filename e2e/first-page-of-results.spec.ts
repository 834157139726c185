import {
  excludeValue,
  findChips,
  findFacet,
  follow,
  removeChip,
  search,
  toggleValue,
} from './support/search-page.ts'
import { expect, test } from './support/test.ts'
import type { Page } from '@playwright/test'

const onPage3 = '/?xcountry=AR&sort=newest&page=3&size=10'

const changes: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'choosing a value': (page) => toggleValue(page, 'البلد', 'تركيا'),
  'excluding a value': (page) => excludeValue(page, 'المصدر', 'إرم نيوز'),
  'removing a chip': (page) => removeChip(page, 'بلا البلد: الأرجنتين'),
  'removing all chips': (page) => follow(page, findChips(page).getByRole('link', { name: 'أزل الكل' })),
  'all instead of any': (page) => follow(page, findFacet(page, 'البلد').getByRole('link', { name: 'كلّها' })),
  'a new query': (page) => search(page, 'في'),
  'another order': (page) => follow(page, page.getByRole('link', { name: 'الأقدم' })),
  'another page size': (page) =>
    follow(
      page,
      page.getByRole('group', { name: 'عدد النتائج في الصفحة' }).getByRole('link', { name: '20' }),
    ),
  'exact matching': (page) => follow(page, page.getByRole('link', { name: 'حرفيًا' })),
  'a year': (page) => follow(page, page.getByRole('link', { name: /^2018:/ })),
  'two dates': async (page) => {
    await page.getByRole('textbox', { name: 'إلى' }).fill('2024')
    await page.getByRole('button', { name: 'طبّق' }).click()
    await expect(page).toHaveURL(/to=2024/)
  },
}

for (const [name, change] of Object.entries(changes)) {
  test(`${name} leads to page 1`, async ({ page }) => {
    await page.goto(onPage3)
    await expect(page.getByRole('link', { name: 'الصفحة 3' })).toHaveAttribute('aria-current', 'page')
    await change(page)
    await expect(page).not.toHaveURL(/page=/)
  })
}

test('pages follow each other, and no article stands on two of them', async ({ page }) => {
  await page.goto('/?sort=oldest&size=50')
  const seen: string[] = []
  for (;;) {
    seen.push(
      ...(await page
        .locator('a[data-row]')
        .evaluateAll((links) => links.map((one) => (one as HTMLAnchorElement).pathname))),
    )
    const next = page.getByRole('link', { name: 'التالية' })
    if ((await next.count()) === 0) break
    await follow(page, next)
  }
  expect(new Set(seen).size).toBe(seen.length)
  expect(seen.length).toBeGreaterThan(50)
})

test('after turning a page, reading begins at the top', async ({ page }) => {
  await page.goto('/?sort=oldest&size=10')
  await page.getByRole('link', { name: 'التالية' }).click()
  await expect(page).toHaveURL(/page=2/)
  await expect.poll(() => page.evaluate(() => scrollY)).toBeLessThan(300)
})
