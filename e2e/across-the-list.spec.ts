import { openPage, waitUntilListening } from './support/open-page.ts'
import { findTitles } from './support/search-page.ts'
import { expect, test } from './support/test.ts'

const list = '/?sort=newest&size=10'

test('from article to article across the pages of the list, and back to the row of the last one', async ({
  page,
}) => {
  await openPage(page, `${list}&page=2`)
  const second = await findTitles(page).first().innerText()
  await openPage(page, list)
  await findTitles(page).nth(8).click()
  await waitUntilListening(page)
  const tenth = await page
    .getByRole('navigation', { name: 'المقال السابق والتالي' })
    .getByRole('link')
    .last()
    .innerText()
  await page.keyboard.press('j')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(tenth.replace(/^التالي\s*/, ''))
  await waitUntilListening(page)
  await page.keyboard.press('j')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(second)
  await waitUntilListening(page)
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/page=2.*#r-/)
  await expect(findTitles(page).first()).toBeFocused()
  await expect(findTitles(page).first()).toBeInViewport()
})

test('k goes back to the article before', async ({ page }) => {
  await openPage(page, list)
  const first = await findTitles(page).first().innerText()
  await findTitles(page).nth(1).click()
  await waitUntilListening(page)
  await page.keyboard.press('k')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(first)
})

test("the browser's own way back leads to the same row and the same place", async ({ page }) => {
  await openPage(page, list)
  await findTitles(page).nth(7).focus()
  const before = await page.evaluate(() => scrollY)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/articles\//)
  await waitUntilListening(page)
  await page.goBack()
  await expect(findTitles(page).nth(7)).toBeFocused()
  expect(Math.abs((await page.evaluate(() => scrollY)) - before)).toBeLessThan(60)
})

test('keys work while focus is on a box to tick', async ({ page }) => {
  await openPage(page, list)
  await page.getByRole('checkbox').first().focus()
  await page.keyboard.press('j')
  await expect(findTitles(page).first()).toBeFocused()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the way back leads to the row, which is marked', async ({ page }) => {
    await page.goto(list)
    await findTitles(page).nth(6).click()
    await page.getByRole('link', { name: 'إلى النتائج' }).click()
    await expect(page.locator('.result:target')).toBeInViewport()
    await expect(page.locator('.result:target').getByRole('heading')).toHaveText(
      await findTitles(page).nth(6).innerText(),
    )
  })
})
