import type { Page } from '@playwright/test'
import { findTotal, readCounted } from './support/search-page.ts'
import { expect, test } from './support/test.ts'

const blocked = [
  { name: 'a query and three filters', address: '/?q=معرض&country=XK&org=nato&source=ruqa' },
  { name: 'a stretch of time', address: '/?country=EG&from=1950&to=1951' },
  { name: 'an exclusion', address: '/?country=EG&xcountry=EG&source=ruqa&xsource=none&org=osce' },
  { name: 'exact words', address: '/?q=بالمكتبتين&m=exact' },
  { name: 'a phrase', address: '/?q="مدينة+معرض+في"' },
  { name: 'a word too many', address: '/?q=معرض+زقزقزق' },
]

for (const { name, address } of blocked) {
  test(`nothing found because of ${name}: every way out gives what it promises`, async ({ page }) => {
    await page.goto(address)
    await expect(findTotal(page)).toHaveText(/^لا مقال/)
    const ways = page.locator('.nothing').getByRole('listitem').getByRole('link')
    const promised = await ways.evaluateAll((links) =>
      links.map((link) => ({
        href: link.getAttribute('href') ?? '',
        count: Number((link.querySelector('.n')?.textContent ?? '').replaceAll(',', '')),
      })),
    )
    for (const { href, count } of promised) {
      await page.goto(href)
      expect(await readHeadline(page), decodeURI(href)).toBe(count)
      expect(count).toBeGreaterThan(0)
    }
    if (!address.includes('بالمكتبتين')) expect(promised.length).toBeGreaterThan(0)
  })
}

test('the condition to blame is named with its values', async ({ page }) => {
  await page.goto('/?country=EG&country=TR&from=1950&to=1951')
  await expect(page.getByRole('heading', { name: 'ارفع شرطًا واحدًا' })).toBeVisible()
  await expect(page.getByRole('link', { name: /^بلا الزمن: من 1950 إلى 1951 \d+$/ })).toBeVisible()
})

test('the query and the chips stay, and the facets can still be changed', async ({ page }) => {
  await page.goto('/?q=معرض&country=XK&source=ruqa')
  await expect(page.getByRole('searchbox', { name: 'ابحث في الأرشيف' })).toHaveValue('معرض')
  await page.getByRole('link', { name: 'أزل المصدر: مجلة الرقعة والبيدق' }).click()
  await expect(page).toHaveURL((url) => url.searchParams.getAll('source').length === 0)
})

test('a word that nobody wrote: the page says so without blaming filters', async ({ page }) => {
  await page.goto('/?q=زقزقزق')
  await expect(findTotal(page)).toHaveText('لا مقال فيه هذه الكلمات')
  await page.getByRole('main').getByRole('link', { name: 'إلى الأرشيف كلّه' }).click()
  await expect(page).toHaveURL('/')
})

/** The number of articles that the page's main heading names: of a search, or of the whole archive. */
async function readHeadline(page: Page): Promise<number> {
  return readCounted(await page.getByRole('heading', { level: 1 }).innerText())
}
