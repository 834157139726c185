import { expectNoAxeViolations } from './support/axe.ts'
import { findChips, findSearchBox, readTotal, waitUntilSettled } from './support/search-page.ts'
import { expect, test } from './support/test.ts'

test('a word is completed while it is typed; arrows choose, Enter searches', async ({ page }) => {
  await page.goto('/?q=قطار')
  const field = findSearchBox(page)
  await field.fill('')
  await field.pressSequentially('معر')
  const list = page.getByRole('listbox', { name: 'اقتراحات' })
  await expect(list.getByRole('option').first()).toContainText('معرض')
  await expectNoAxeViolations(page)
  await field.press('ArrowDown')
  const option = list.getByRole('option', { selected: true })
  await expect(field).toHaveAttribute('aria-activedescendant', (await option.getAttribute('id')) ?? '')
  const text = (await option.locator('.name').textContent()) ?? ''
  await field.press('Enter')
  await expect(page).toHaveURL((url) => url.searchParams.get('q') === text)
  await expect(list).toHaveCount(0)
  expect(await readTotal(page)).toBeGreaterThan(0)
})

test('a country is offered by any of its names and narrows the search in the place of the word', async ({
  page,
}) => {
  await page.goto('/?q=معرض')
  const field = findSearchBox(page)
  await field.fill('معرض egy')
  await page.getByRole('option', { name: /^مصر/ }).click()
  await expect(page).toHaveURL(
    (url) => url.searchParams.get('country') === 'EG' && url.searchParams.get('q') === 'معرض',
  )
  await waitUntilSettled(page)
  await expect(findChips(page)).toContainText('مصر')
})

test('Escape closes the list and leaves the word; Enter without a choice searches for what is typed', async ({
  page,
}) => {
  await page.goto('/')
  const field = findSearchBox(page)
  await field.pressSequentially('معر')
  await expect(page.getByRole('listbox')).toBeVisible()
  await field.press('Escape')
  await expect(page.getByRole('listbox')).toHaveCount(0)
  await expect(field).toHaveValue('معر')
  await field.press('Enter')
  await expect(page).toHaveURL((url) => url.searchParams.get('q') === 'معر')
})

test.describe('on a narrow screen', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  test('suggestions are as wide as the field, tall enough for a finger, and nothing moves sideways', async ({
    page,
  }) => {
    await page.goto('/')
    await findSearchBox(page).pressSequentially('معر')
    const box = await page.getByRole('option').first().boundingBox()
    expect(box?.height).toBeGreaterThanOrEqual(44)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  })
})

test('GET /api/suggest answers whatever is asked', async ({ request }) => {
  for (const q of ['', ' ', '"', '(((', '-'.repeat(500), 'عنوان:', '\u0000', 'معر', 'x'.repeat(5000)]) {
    const answer = await request.get('/api/suggest', { params: { q } })
    expect(answer.status()).toBe(200)
    const { suggestions } = (await answer.json()) as { suggestions: { href: string }[] }
    expect(suggestions.every(({ href }) => href.startsWith('/'))).toBe(true)
  }
})
