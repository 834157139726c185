import type { Page } from '@playwright/test'
import { askApi, countArticles } from './support/archive.ts'
import { expectNoSidewaysScroll } from './support/layout.ts'
import { findChips, findTotal, findValue, readTotal, waitUntilSettled } from './support/search-page.ts'
import { expect, test } from './support/test.ts'

test.use({ viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true })

const openSheet = async (page: Page) => {
  await expect(page.locator('html')).toHaveAttribute('data-js')
  await page.getByRole('link', { name: /^التصنيفات/ }).tap()
  await expect(page.getByRole('dialog', { name: 'التصنيفات' })).toBeVisible()
}

test('the facets open as a sheet, several values are chosen, the button shows how many articles', async ({
  page,
  app,
}) => {
  await page.goto('/?sort=newest')
  await expect(findValue(page, 'البلد', 'مصر')).toBeHidden()
  await openSheet(page)

  await findValue(page, 'البلد', 'مصر').tap()
  await expect(page).toHaveURL('/?country=EG&sort=newest')
  await findValue(page, 'البلد', 'تركيا').tap()
  await expect(page).toHaveURL('/?country=EG&country=TR&sort=newest')
  const sheet = page.getByRole('dialog', { name: 'التصنيفات' })
  await expect(sheet).toBeVisible()
  const truth = await countArticles(app, ({ countries }) => countries.some((id) => ['EG', 'TR'].includes(id)))
  await sheet.getByRole('link', { name: new RegExp(`^أظهر ${truth} `) }).tap()

  await expect(sheet).toBeHidden()
  expect(await readTotal(page)).toBe(truth)
  await expect(findChips(page).getByRole('listitem')).toHaveCount(3)
  await expect(page.getByRole('link', { name: 'التصنيفات (2)' })).toBeVisible()
})

test('Esc closes the sheet and gives the focus back', async ({ page }) => {
  await page.goto('/?sort=newest')
  await openSheet(page)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.getByRole('link', { name: /^التصنيفات/ })).toBeFocused()
  await expect(page).toHaveURL('/?sort=newest')
})

test('«إغلاق» closes the sheet, and it opens again', async ({ page }) => {
  await page.goto('/?q=معرض')
  await openSheet(page)
  await page.getByRole('link', { name: 'إغلاق' }).tap()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await openSheet(page)
})

test('focus stays inside the sheet', async ({ page }) => {
  await page.goto('/?sort=newest')
  await openSheet(page)
  for (let presses = 0; presses < 8; presses += 1) {
    await page.keyboard.press('Shift+Tab')
    const isInside = await page.evaluate(
      () => document.activeElement === document.body || document.activeElement?.closest('dialog') !== null,
    )
    expect(isInside).toBe(true)
  }
})

test('the back button with an open sheet takes back the choice', async ({ page }) => {
  await page.goto('/?sort=newest')
  await openSheet(page)
  await findValue(page, 'البلد', 'مصر').tap()
  await expect(page).toHaveURL('/?country=EG&sort=newest')
  await page.goBack()
  await expect(page).toHaveURL('/?sort=newest')
  await waitUntilSettled(page).catch(() => undefined)
  await expect(findValue(page, 'البلد', 'مصر')).not.toHaveAttribute('aria-current')
})

const pages = [
  '/',
  '/?sort=newest',
  '/?q=معرض&country=EG&country=TR&xsource=erem&from=2012',
  '/?q=زقزقزق&country=EG',
  '/help',
  '/?more=org&more=country',
]

for (const address of pages) {
  test(`${address} does not scroll sideways`, async ({ page }) => {
    await page.goto(address)
    await expectNoSidewaysScroll(page)
  })
}

test('article and file do not scroll sideways', async ({ page, app }) => {
  for (const { id } of (await askApi(app, 'size=6&sort=oldest')).articles) {
    await page.goto(`/articles/${id}?at=1`)
    await expectNoSidewaysScroll(page)
  }
  for (const path of ['2018/0007_0c9e55b2.txt', 'export/lines-2016-2026.jsonl']) {
    await page.goto(`/files/${path}`)
    await expectNoSidewaysScroll(page)
  }
})

test('a page that is not there does not scroll sideways', async ({ page, expectTrouble }) => {
  expectTrouble(/status of 404/)
  await page.goto('/nowhere')
  await expectNoSidewaysScroll(page)
})

test('what a thumb must hit is large enough', async ({ page }) => {
  await page.goto('/?q=معرض&country=EG')
  await expect(findTotal(page)).toBeVisible()
  await openSheet(page)
  const small = await page
    .getByRole('dialog')
    .getByRole('link')
    .evaluateAll((links) =>
      links
        .map((link) => ({ text: link.textContent, box: link.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
        .map(({ text, box }) => `${text} ${Math.round(box.width)}×${Math.round(box.height)}`),
    )
  expect(small).toEqual([])
})
