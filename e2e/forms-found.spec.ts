import type { Locator, Page } from '@playwright/test'
import { expectNoAxeViolations } from './support/axe.ts'
import { findSearchBox, findTotal, follow, readTotal } from './support/search-page.ts'
import { expect, test } from './support/test.ts'

const findForms = (page: Page, word: string): Locator =>
  page.locator('.found-forms > div').filter({ has: page.locator('dt', { hasText: word }) })

test('above the results stand the written forms that were found; a form alone gives as many articles as its count says', async ({
  page,
}) => {
  await page.goto('/?q=معرض')
  const total = await readTotal(page)
  const first = findForms(page, 'معرض').getByRole('link').first()
  const [, form = '', count = ''] =
    /^(\S+) (\d+)$/.exec((await first.innerText()).replace(/\s+/g, ' ').trim()) ?? []
  await follow(page, first)
  await expect(findSearchBox(page)).toHaveValue(`"${form}"`)
  expect(await readTotal(page)).toBe(Number(count))
  await page.goBack()
  await follow(page, findForms(page, 'معرض').getByRole('link', { name: `استبعد «${form}»` }))
  await expect(findSearchBox(page)).toHaveValue(`معرض -"${form}"`)
  expect(await readTotal(page)).toBe(total - Number(count))
})

test('an exact search tells of no other forms', async ({ page }) => {
  await page.goto('/?q=معرض&m=exact')
  await expect(findForms(page, 'معرض')).toHaveCount(0)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the forms are links all the same', async ({ page }) => {
    await page.goto('/?q=معرض')
    await findForms(page, 'معرض').getByRole('link').first().click()
    await expect(findTotal(page)).toHaveText(/مقال/)
  })
})

test.describe('on a narrow screen', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  test('they take a line a word, can be reached, and nothing else moves sideways', async ({ page }) => {
    await page.goto('/?q=معرض+الكتاب')
    await expectNoAxeViolations(page)
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(width).toBeLessThanOrEqual(390)
  })
})
