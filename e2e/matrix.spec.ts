import type { Page } from '@playwright/test'
import { expectEnoughContrast, expectNoAxeViolations } from './support/axe.ts'
import { expectNoSidewaysScroll } from './support/layout.ts'
import { readTotal } from './support/search-page.ts'
import { expect, test } from './support/test.ts'

const lines = ['اليونسكو', 'معرض أو مهرجان', '"معرض الكتاب"', 'مصر -تركيا', 'كلمة لا ترد قط']
const address = (typed: readonly string[], rest = '') =>
  `/matrix?lines=${encodeURIComponent(typed.join('\n'))}${rest}`

const findTable = (page: Page) => page.getByRole('region', { name: 'مقالات كل سطر في كل عمود' })

/** Every linked count of the table with the search it leads to. */
async function readCells(page: Page) {
  return findTable(page)
    .locator('td a')
    .evaluateAll((links) =>
      links.map((link) => ({
        href: link.getAttribute('href') ?? '',
        count: Number(link.textContent.replaceAll(',', '')),
      })),
    )
}

test('names typed one a line become a table, found in the navigation and beside the names of the archive', async ({
  page,
}) => {
  await page.goto('/archive/entities')
  await page.getByRole('main').getByRole('link', { name: 'جدول أسماء' }).click()
  await page.getByLabel('الأسماء، كل واحد في سطر').fill(['اليونسكو', '', 'مصر', 'اليونسكو'].join('\n'))
  await page.getByRole('radio', { name: 'المصدر' }).check()
  await page.getByRole('button', { name: 'اعرض الجدول' }).click()

  await expect(findTable(page).getByRole('rowheader')).toHaveText([
    /اليونسكو.*يُقرأ:.*اليونسكو.*\(الجهة\)/,
    /مصر.*يُقرأ:.*مصر.*\(البلد\)/,
  ])
  await expect(page.getByText('أُسقط سطر فارغ واحد.')).toBeVisible()
  await expect(page.getByText(/تكرر ما يأتي، وعُدّ مرة واحدة:.*اليونسكو/)).toBeVisible()
  await expectNoAxeViolations(page)
})

for (const [columns, rest] of [
  ['countries', '&by=country'],
  ['countries within a choice of them', '&country=EG&country=TR'],
  ['sources without one', '&by=source&xsource=erem'],
  ['organisations as subjects', '&by=organization&subject=main&top=50'],
] as const) {
  test(`every count by ${columns} is the total of the page it links to`, async ({ page, request }) => {
    await page.goto(address(lines, rest))
    const cells = await readCells(page)
    expect(cells.length).toBeGreaterThan(8)
    for (const { href, count } of cells) {
      const answer = await request.get(`/api/search${href.slice(1)}`)
      expect(((await answer.json()) as { total: number }).total, href).toBe(count)
    }
  })
}

test('a count leads to its articles; lines are sorted by total; the file has the table', async ({ page }) => {
  await page.goto(address(lines, '&rows=total&country=EG&country=TR'))
  const totals = (await findTable(page).locator('tbody td:nth-child(2)').allInnerTexts()).map(Number)
  expect(totals).toEqual([...totals].sort((a, b) => b - a))

  const file = page.waitForEvent('download')
  await page.getByRole('link', { name: 'نزّل الجدول CSV' }).click()
  expect((await file).suggestedFilename()).toBe('names.csv')

  const [first] = await readCells(page)
  await findTable(page).locator('td a').first().click()
  await expect(page).toHaveURL(/^[^?]*\/\?q=/)
  expect(await readTotal(page)).toBe(first?.count)
})

test('200 names of twenty letters fit into an address; the 201st is said to be left out', async ({
  page,
}) => {
  const name = (number: number) => `${'حديقة عامة كبيرة'} ${String(number).padStart(3, '0')}`
  await page.goto(address(Array.from({ length: 201 }, (_, number) => name(number))))
  await expect(findTable(page).getByRole('rowheader')).toHaveCount(200)
  await expect(
    page.getByText(/لم يتسع الجدول لكل السطور\. تُرك سطر واحد:.*حديقة عامة كبيرة 200/),
  ).toBeVisible()
})

test('the filters of a search are taken along, and lifted there', async ({ page }) => {
  await page.goto('/?q=معرض&country=EG')
  await page.getByRole('link', { name: 'جدول أسماء بهذه الشروط' }).click()
  await expect(page).toHaveURL('/matrix?country=EG')
  await page.getByLabel('الأسماء، كل واحد في سطر').fill('معرض')
  await page.getByRole('button', { name: 'اعرض الجدول' }).click()
  await expect(page).toHaveURL((url) => url.searchParams.get('country') === 'EG')
  await page.getByRole('link', { name: 'أزل البلد: مصر' }).click()
  await expect(page).toHaveURL((url) => url.pathname === '/matrix' && !url.searchParams.has('country'))
  await expect(findTable(page)).toBeVisible()
})

test.describe('in the dark', () => {
  test.use({ colorScheme: 'dark' })

  test('every tint leaves enough contrast', async ({ page }) => {
    await page.goto(address(lines, '&by=source'))
    await expectEnoughContrast(page)
  })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the form and the links of the table work', async ({ page }) => {
    await page.goto('/matrix')
    await page.getByLabel('الأسماء، كل واحد في سطر').fill('معرض\nقطار')
    await page.getByRole('button', { name: 'اعرض الجدول' }).click()
    await page.getByRole('group', { name: 'عدد الأعمدة' }).getByRole('link', { name: '20' }).click()
    await expect(page).toHaveURL(/top=20/)
    await expect(findTable(page).getByRole('rowheader')).toHaveText([/معرض/, /قطار/])
  })
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('the table scrolls in its own box, and the names stay in view', async ({ page }) => {
    await page.goto(address(lines))
    await expectNoSidewaysScroll(page)
    await expectNoAxeViolations(page)
    const name = findTable(page).getByRole('rowheader').first()
    const before = await name.boundingBox()
    await findTable(page).evaluate((box) => box.scrollBy({ left: -200 }))
    expect(await findTable(page).evaluate((box) => box.scrollLeft)).not.toBe(0)
    const after = await name.boundingBox()
    expect(Math.abs((after?.x ?? 0) - (before?.x ?? 999))).toBeLessThan(2)
  })
})
