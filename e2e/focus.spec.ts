import type { Page } from '@playwright/test'
import { openPage } from './support/open-page.ts'
import { findTotal, findValue, waitUntilSettled } from './support/search-page.ts'
import { expect, test } from './support/test.ts'

const focused = (page: Page) => page.locator(':focus')

async function tabTo(page: Page, isThere: () => Promise<boolean>): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab')
    if (await isThere()) return
  }
  throw new Error('Sixty presses of Tab did not lead there')
}

test('the first Tab leads to «إلى المحتوى», and past the facets', async ({ page }) => {
  await openPage(page, '/?q=معرض')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'إلى المحتوى' })).toBeFocused()
  await expect(page.getByRole('link', { name: 'إلى المحتوى' })).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
  await tabTo(page, async () => (await focused(page).getAttribute('data-row')) !== null)
})

test('Tab reaches a facet, Enter chooses, and focus stays on the value', async ({ page }) => {
  await openPage(page, '/?sort=newest')
  const egypt = findValue(page, 'البلد', 'مصر')
  await tabTo(page, () => egypt.evaluate((one) => one === document.activeElement))
  await page.keyboard.press('Enter')

  await expect(page).toHaveURL('/?country=EG&sort=newest')
  await waitUntilSettled(page)
  await expect(egypt).toHaveAttribute('aria-current', 'true')
  await expect(egypt).toBeFocused()

  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/?sort=newest')
  await expect(egypt).toBeFocused()
})

test('focus stays on the control for excluding, ordering and showing more', async ({ page }) => {
  await openPage(page, '/?sort=newest')
  const controls = [
    page.getByRole('link', { name: /^(?:ألغِ استبعاد|استبعد) مصر$/ }),
    page.getByRole('link', { name: 'الأقدم' }),
    page.getByRole('link', { name: /^أظهر (?:المزيد|الأقل) البلدان/ }),
  ]
  for (const control of controls) {
    const before = page.url()
    await control.focus()
    await page.keyboard.press('Enter')
    await expect(page).not.toHaveURL(before)
    await waitUntilSettled(page)
    await expect(control).toBeFocused()
  }
})

test('removing a chip hands the focus to the total', async ({ page }) => {
  await openPage(page, '/?country=EG&country=TR')
  await page.getByRole('link', { name: 'أزل البلد: مصر' }).focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/?country=TR')
  await expect(findTotal(page)).toBeFocused()
})

test('everything that has the focus shows it', async ({ page }) => {
  await openPage(page, '/?q=معرض&country=EG')
  for (let presses = 0; presses < 30; presses += 1) {
    await page.keyboard.press('Tab')
    const { isShown, what } = await focused(page).evaluate((one) => {
      // A field shows it on the frame that it shares with its icon.
      const around = [one, one.parentElement, one.closest('form')].filter((element) => element !== null)
      const isShown = around.some((element) => getComputedStyle(element).outlineStyle !== 'none')
      return { isShown, what: one.outerHTML.slice(0, 200) }
    })
    expect(isShown, what).toBe(true)
  }
})
