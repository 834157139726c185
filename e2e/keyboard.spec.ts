import type { Page } from '@playwright/test'
import { openPage, waitUntilListening } from './support/open-page.ts'
import { findRows, findSearchBox, findTitles } from './support/search-page.ts'
import { expect, test } from './support/test.ts'

const focused = (page: Page) => page.locator(':focus')

/** Presses a key as an Arabic layout does: the same place on the board, another letter. */
async function pressOnArabicKeyboard(page: Page, code: string, key: string): Promise<void> {
  await page.evaluate(
    (pressed) =>
      (document.activeElement ?? document.body).dispatchEvent(
        new KeyboardEvent('keydown', { ...pressed, bubbles: true, cancelable: true }),
      ),
    { code, key },
  )
}

test('/ goes to the search box, letters then are letters', async ({ page }) => {
  await openPage(page, '/?q=معرض')
  await page.keyboard.press('/')
  await expect(findSearchBox(page)).toBeFocused()
  await page.keyboard.type('jk?/o')
  await expect(findSearchBox(page)).toHaveValue('jk?/o')
  await expect(findSearchBox(page)).toBeFocused()
})

test('j and k walk through the results, Enter or o opens, Esc comes back', async ({ page }) => {
  await openPage(page, '/?sort=newest')
  for (const [key, row] of [
    ['j', 0],
    ['j', 1],
    ['j', 2],
    ['k', 1],
  ] as const) {
    await page.keyboard.press(key)
    await expect(findTitles(page).nth(row)).toBeFocused()
  }
  const title = await focused(page).innerText()
  await page.keyboard.press('o')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)

  await waitUntilListening(page)
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/\/\?sort=newest#r-/)
  await waitUntilListening(page)
  await expect(focused(page)).toHaveText(title)
  await page.keyboard.press('j')
  await expect(findTitles(page).nth(2)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/articles\//)
})

test('? opens the help at its keys', async ({ page }) => {
  await openPage(page, '/?sort=newest')
  await page.keyboard.press('Shift+Slash')
  await expect(page).toHaveURL('/help#keyboard')
})

test('the keys work while the keyboard is Arabic', async ({ page }) => {
  await openPage(page, '/?sort=newest')
  await pressOnArabicKeyboard(page, 'KeyJ', 'ت')
  await pressOnArabicKeyboard(page, 'KeyJ', 'ت')
  await expect(findTitles(page).nth(1)).toBeFocused()
  await pressOnArabicKeyboard(page, 'KeyK', 'ن')
  await expect(findTitles(page).nth(0)).toBeFocused()
  await pressOnArabicKeyboard(page, 'Slash', 'ظ')
  await expect(findSearchBox(page)).toBeFocused()
})

test('combinations with Ctrl or Alt are left to the browser', async ({ page }) => {
  await openPage(page, '/?sort=newest')
  await page.keyboard.press('Control+j')
  await page.keyboard.press('Alt+k')
  await expect(findRows(page).locator(':focus')).toHaveCount(0)
})

test('the keys can be switched off, and stay off', async ({ page }) => {
  await openPage(page, '/help')
  await page.getByRole('checkbox', { name: 'فعّل اختصارات لوحة المفاتيح' }).uncheck()
  await openPage(page, '/?sort=newest')
  await page.keyboard.press('/')
  await page.keyboard.press('j')
  await expect(findSearchBox(page)).not.toBeFocused()
  await expect(findRows(page).locator(':focus')).toHaveCount(0)
})
