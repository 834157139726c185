import type { Page } from '@playwright/test'
import {
  findRows,
  findSearchBox,
  findTitles,
  findTotal,
  findValue,
  waitUntilSettled,
} from './support/search-page.ts'
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

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await waitUntilListening(page)
}

/** The keys work once the scripts of the page run. */
async function waitUntilListening(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-js')
}

async function tabTo(page: Page, isThere: () => Promise<boolean>): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab')
    if (await isThere()) return
  }
  throw new Error('Sixty presses of Tab did not lead there')
}

test('the first Tab leads to «إلى المحتوى», and past the facets', async ({ page }) => {
  await open(page, '/?q=معرض')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'إلى المحتوى' })).toBeFocused()
  await expect(page.getByRole('link', { name: 'إلى المحتوى' })).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
  await tabTo(page, async () => (await focused(page).getAttribute('data-row')) !== null)
})

test('Tab reaches a facet, Enter chooses, and focus stays on the value', async ({ page }) => {
  await open(page, '/?sort=newest')
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
  await open(page, '/?sort=newest')
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
  await open(page, '/?country=EG&country=TR')
  await page.getByRole('link', { name: 'أزل البلد: مصر' }).focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/?country=TR')
  await expect(findTotal(page)).toBeFocused()
})

test('/ goes to the search box, letters then are letters', async ({ page }) => {
  await open(page, '/?q=معرض')
  await page.keyboard.press('/')
  await expect(findSearchBox(page)).toBeFocused()
  await page.keyboard.type('jk?/o')
  await expect(findSearchBox(page)).toHaveValue('jk?/o')
  await expect(findSearchBox(page)).toBeFocused()
})

test('j and k walk through the results, Enter or o opens, Esc comes back', async ({ page }) => {
  await open(page, '/?sort=newest')
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
  await expect(page).toHaveURL('/?sort=newest')
  await waitUntilListening(page)
  await page.keyboard.press('j')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/articles\//)
})

test('? opens the help at its keys', async ({ page }) => {
  await open(page, '/?sort=newest')
  await page.keyboard.press('Shift+Slash')
  await expect(page).toHaveURL('/help#keyboard')
})

test('the keys work while the keyboard is Arabic', async ({ page }) => {
  await open(page, '/?sort=newest')
  await pressOnArabicKeyboard(page, 'KeyJ', 'ت')
  await pressOnArabicKeyboard(page, 'KeyJ', 'ت')
  await expect(findTitles(page).nth(1)).toBeFocused()
  await pressOnArabicKeyboard(page, 'KeyK', 'ن')
  await expect(findTitles(page).nth(0)).toBeFocused()
  await pressOnArabicKeyboard(page, 'Slash', 'ظ')
  await expect(findSearchBox(page)).toBeFocused()
})

test('combinations with Ctrl or Alt are left to the browser', async ({ page }) => {
  await open(page, '/?sort=newest')
  await page.keyboard.press('Control+j')
  await page.keyboard.press('Alt+k')
  await expect(findRows(page).locator(':focus')).toHaveCount(0)
})

test('the keys can be switched off, and stay off', async ({ page }) => {
  await open(page, '/help')
  await page.getByRole('checkbox', { name: 'فعّل اختصارات لوحة المفاتيح' }).uncheck()
  await open(page, '/?sort=newest')
  await page.keyboard.press('/')
  await page.keyboard.press('j')
  await expect(findSearchBox(page)).not.toBeFocused()
  await expect(findRows(page).locator(':focus')).toHaveCount(0)
})

test('everything that has the focus shows it', async ({ page }) => {
  await open(page, '/?q=معرض&country=EG')
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
