import type { Page } from '@playwright/test'
import {
  findSearchBox,
  findTitles,
  findTotal,
  findValue,
  readTotal,
  waitUntilSettled,
} from './support/search-page.ts'
import { expect, test } from './support/test.ts'

test('old results stay while new ones load, and the list says that it is busy', async ({ page }) => {
  await page.goto('/?sort=newest')
  const before = await findTitles(page).allInnerTexts()
  const release = await holdAnswers(page)

  await findValue(page, 'البلد', 'مصر').click()
  await expect(page.locator('#results')).toHaveAttribute('aria-busy', 'true')
  expect(await findTitles(page).allInnerTexts()).toEqual(before)

  release()
  await expect(page).toHaveURL('/?country=EG&sort=newest')
  await expect(page.locator('#results')).toHaveAttribute('aria-busy', 'false')
  expect(await findTitles(page).allInnerTexts()).not.toEqual(before)
})

test('who types on while an old answer is under way sees the new one', async ({ page }) => {
  await page.goto('/?sort=newest')
  const release = await holdAnswers(page)
  await findSearchBox(page).fill('معرض')
  await expect(page.locator('[data-pending]')).toHaveCount(1)
  await findSearchBox(page).fill('مكتبة')
  release()

  await expect(page).toHaveURL((url) => url.searchParams.get('q') === 'مكتبة')
  await waitUntilSettled(page)
  await expect(findSearchBox(page)).toHaveValue('مكتبة')
  const total = await readTotal(page)
  await page.reload()
  expect(await readTotal(page)).toBe(total)
})

test('choosing a value does not move the page', async ({ page }) => {
  await page.goto('/?sort=newest&size=50')
  const organization = findValue(page, 'الجهة', 'اليونسكو')
  await organization.scrollIntoViewIfNeeded()
  await page.evaluate(() => scrollBy(0, 200))
  const before = await page.evaluate(() => scrollY)
  expect(before).toBeGreaterThan(0)

  await organization.click()
  await expect(page).toHaveURL(/org=unesco/)
  await waitUntilSettled(page)
  expect(Math.abs((await page.evaluate(() => scrollY)) - before)).toBeLessThan(200)
})

test('back from an article comes to the same place of the list', async ({ page }) => {
  await page.goto('/?sort=newest&size=50')
  const title = findTitles(page).nth(30)
  await title.scrollIntoViewIfNeeded()
  const before = await page.evaluate(() => scrollY)
  expect(before).toBeGreaterThan(500)
  await title.click()
  await expect(page).toHaveURL(/\/articles\//)
  await page.goBack()
  await expect(title).toBeInViewport()
})

test('Ctrl and click opens another tab and leaves this one as it is', async ({ page, context }) => {
  await page.goto('/?sort=newest')
  const [opened] = await Promise.all([
    context.waitForEvent('page'),
    findValue(page, 'البلد', 'مصر').click({ modifiers: ['Control'] }),
  ])
  await expect(opened).toHaveURL('/?country=EG&sort=newest')
  await expect(findTotal(opened)).toBeVisible()
  await expect(page).toHaveURL('/?sort=newest')
})

/** Holds back the answers to changes of the view until the function it returns is called. */
async function holdAnswers(page: Page): Promise<() => void> {
  let release = (): void => undefined
  const released = new Promise<void>((done) => {
    release = done
  })
  await page.route(
    (url) => url.searchParams.has('_rsc'),
    async (route) => {
      await released
      await route.continue().catch(() => undefined)
    },
  )
  return release
}
