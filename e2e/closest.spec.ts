import { expectNoAxeViolations } from './support/axe.ts'
import { findTotal, readCounted } from './support/search-page.ts'
import { expect, test } from './support/test.ts'

/** No sample has all of these words; several have two or three. */
const address = '/?q=معرض+الكتاب+ميناء+القطار+السد'

test('when no article has all the words, those that have most of them stand apart, counted nowhere', async ({
  page,
}) => {
  await page.goto(address)
  await expect(findTotal(page)).toHaveText(/^لا مقال/)
  const closest = page.getByRole('region', { name: 'أقرب المقالات' })
  await expect(closest.getByText('ولا تدخل في العدد ولا في التصنيفات')).toBeVisible()
  expect(await closest.getByRole('listitem').count()).toBeGreaterThan(0)
  await expect(closest.locator('mark').first()).toBeVisible()
  await expect(page.getByRole('region', { name: /^البلد 0/ })).toBeVisible()
  await expectNoAxeViolations(page)
})

test('an article among the closest leads back to the same search', async ({ page }) => {
  await page.goto(address)
  await page
    .getByRole('region', { name: 'أقرب المقالات' })
    .getByRole('heading', { level: 2 })
    .getByRole('link')
    .first()
    .click()
  await expect(page.locator('mark').first()).toBeVisible()
  await page.getByRole('link', { name: 'إلى النتائج' }).first().click()
  await expect(page.getByRole('region', { name: 'أقرب المقالات' })).toBeVisible()
})

test('a word that many articles have needs no closest ones', async ({ page }) => {
  await page.goto('/?q=معرض')
  expect(readCounted(await findTotal(page).innerText())).toBeGreaterThanOrEqual(10)
  await expect(page.getByRole('region', { name: 'أقرب المقالات' })).toHaveCount(0)
})
