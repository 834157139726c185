import type { Browser, BrowserContextOptions } from '@playwright/test'
import { readView, toggleValue, waitUntilSettled, type FacetName, type View } from './support/search-page.ts'
import { expect, test } from './support/test.ts'

type Choice = readonly [FacetName, string, string]

const countries: Choice = ['البلد', 'مصر', 'تركيا']
const organizations: Choice = ['الجهة', 'اليونسكو', 'الاتحاد الأوروبي']
const sources: Choice = ['المصدر', 'الشرق الأوسط', 'إرم نيوز']

const pairs: readonly (readonly [Choice, Choice])[] = [
  [countries, organizations],
  [countries, sources],
  [organizations, sources],
]

for (const pair of pairs) {
  const [first, second] = pair
  test(`a link to two values of ${first[0]} and two of ${second[0]} opens the same view elsewhere`, async ({
    page,
    browser,
  }) => {
    await page.goto('/?sort=newest')
    for (const [facet, ...values] of pair) for (const value of values) await toggleValue(page, facet, value)
    const seen = await readView(page)

    expect(seen.chips).toHaveLength(5) // four values and «أزل الكل»
    expect(seen.chosen.filter((text) => /\d/.test(text))).toHaveLength(4)
    expect(seen.titles.length).toBeGreaterThan(0)
    expect(await openElsewhere(browser, page.url())).toEqual(seen)
    expect(await openElsewhere(browser, page.url(), { javaScriptEnabled: false })).toEqual(seen)
  })
}

const everything = [
  'q=في&xcountry=EG&xorg=unesco&xsource=erem&from=2015&to=2024-06&sort=oldest&page=2&size=10',
  'q=معرض&xsource=aawsat&m=exact&sort=newest&more=country&find-org=اتحاد',
  'country=EG&country=FR&all=country&org=unesco&xsource=none',
  'q="الأمم+المتحدة"+-معرض',
]

for (const address of everything) {
  test(`the link ?${address} shows the same with and without JavaScript`, async ({ page, browser }) => {
    await page.goto(`/?${address}`)
    await waitUntilSettled(page)
    const seen = await readView(page)

    expect(seen.titles.length).toBeGreaterThan(0)
    expect(await openElsewhere(browser, page.url(), { javaScriptEnabled: false })).toEqual(seen)
  })
}

test('a page of a long list keeps its place in the link', async ({ page, browser }) => {
  await page.goto('/?xcountry=EG&from=2015&sort=oldest&size=10')
  await page.getByRole('link', { name: 'الصفحة 2' }).click()
  await expect(page).toHaveURL(/page=2/)
  const seen = await readView(page)

  expect(seen.titles).toHaveLength(10)
  expect(await openElsewhere(browser, page.url())).toEqual(seen)
})

test('equal searches have equal links, whatever way led to them', async ({ page }) => {
  await page.goto('/?sort=newest')
  await toggleValue(page, 'البلد', 'تركيا')
  await toggleValue(page, 'البلد', 'مصر')
  const oneWay = page.url()

  await page.goto('/?country=TR&sort=newest&page=1&size=20')
  await toggleValue(page, 'البلد', 'مصر')

  expect(page.url()).toBe(oneWay)
})

/** Opens an address as a colleague would: another browser profile, nothing kept from this one. */
async function openElsewhere(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<View> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options })
  const page = await context.newPage()
  await page.goto(url)
  const view = await readView(page)
  await context.close()
  return view
}
