import { expectNoAxeViolations } from './support/axe.ts'
import { listArticles } from './support/archive.ts'
import { expectNoSidewaysScroll } from './support/layout.ts'
import { expect, test } from './support/test.ts'

const search = '/?q=قطار&country=EG'

test('a reader switches to English on the page of a search and stays on it', async ({ page }) => {
  await page.goto(search)
  await page.getByRole('link', { name: 'English' }).click()

  await expect(page).toHaveURL((url) => decodeURI(url.pathname + url.search) === search)
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr')
  await expect(page.getByRole('button', { name: 'Search' })).toBeVisible()
  await expect(
    page.getByRole('region', { name: /^Country/ }).getByRole('link', { name: /^Egypt/ }),
  ).toBeVisible()
  await expect(page.locator('#results').getByRole('heading', { level: 2 }).first()).toHaveText(
    /\p{Script=Arabic}/u,
  )

  await page.locator('#results').getByRole('heading', { level: 2 }).getByRole('link').first().click()
  await expect(page.getByRole('link', { name: 'Back to the results' })).toBeVisible()
  await expectNoAxeViolations(page)
})

test('a link of an English reader opens in Arabic for who reads Arabic', async ({ page, browser, app }) => {
  await page.goto('/settings?back=/help')
  await page.getByRole('radio', { name: 'English' }).check()
  await page.getByRole('button', { name: 'احفظ' }).click()
  await expect(page).toHaveURL(/\/help$/)
  await page.goto(search)
  await page.getByRole('link', { name: 'Newest' }).click()
  await expect(page).toHaveURL(/sort=newest/)
  const link = page.url()
  expect(link).not.toMatch(/lang|en\b/)

  const other = await browser.newPage({ baseURL: app.url })
  await other.goto(link)
  await expect(other.locator('html')).toHaveAttribute('lang', 'ar')
  await expect(other.getByRole('link', { name: 'الأحدث' })).toHaveAttribute('aria-current', 'true')
  await other.close()
})

test('an address may ask for a language, and the links of its page keep it', async ({ page }) => {
  await page.goto(`${search}&lang=en`)
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await page.getByRole('link', { name: 'Newest' }).click()
  await expect(page).toHaveURL(
    (url) => url.searchParams.get('sort') === 'newest' && !url.searchParams.has('lang'),
  )
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
})

test('Arabic-Indic digits stand in counts and dates, and addresses keep theirs', async ({ page, app }) => {
  const total = (await listArticles(app)).length
  await page.goto('/?digits=arab&sort=newest')
  await expect(page.locator('#total')).toContainText(total.toLocaleString('ar-u-nu-arab'))
  await expect(page.locator('#results time').first()).toHaveText(/[\u0660-\u0669]{4}/)
  await page.locator('.pages').getByRole('link', { name: 'الصفحة ٢' }).click()
  await expect(page).toHaveURL(/page=2/)
})

test('the appearance that was chosen holds whatever the system has', async ({ page }) => {
  await page.goto('/settings?back=/')
  await page.getByRole('radio', { name: 'داكن' }).check()
  await page.getByRole('button', { name: 'احفظ' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expectNoAxeViolations(page)
})

test('settings lead back to this site only', async ({ page }) => {
  await page.goto('/settings/save?lang=en&back=//evil.example/')
  await expect(page).toHaveURL((url) => url.pathname === '/' && url.hostname === '127.0.0.1')
})

for (const address of [
  '/',
  search,
  '/?q=زحلققق',
  '/help',
  '/form',
  '/archive',
  '/archive/files',
  '/archive/entities',
  '/settings',
  '/nowhere',
]) {
  test(`in English ${address} is whole on a phone: nothing sticks out, nothing stays Arabic but what is quoted`, async ({
    page,
    allowTrouble,
  }) => {
    allowTrouble(/status of 404/)
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(`${address}${address.includes('?') ? '&' : '?'}lang=en`)
    await expectNoSidewaysScroll(page)
    await expectNoAxeViolations(page)
    const labels = await page
      .locator('[aria-label]')
      .evaluateAll((elements) => elements.map((element) => element.getAttribute('aria-label') ?? ''))
    expect(labels.filter((label) => /^\P{Script=Latin}*\p{Script=Arabic}/u.test(label))).toEqual([])
  })
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the language is switched and switched back', async ({ page }) => {
    await page.goto(search)
    await page.getByRole('link', { name: 'English' }).click()
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await page.getByRole('link', { name: 'العربية' }).click()
    await expect(page.locator('html')).toHaveAttribute('lang', 'ar')
    await expect(page).toHaveURL((url) => decodeURI(url.pathname + url.search) === search)
  })
})
