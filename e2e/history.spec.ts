import {
  excludeValue,
  findSearchBox,
  findTotal,
  readTotal,
  readView,
  search,
  toggleValue,
  waitUntilSettled,
} from './support/search-page.ts'
import { expect, test } from './support/test.ts'

test('back and forward restore each view', async ({ page }) => {
  await page.goto('/?sort=newest')
  const views = [await readView(page)]
  const steps = [
    () => toggleValue(page, 'البلد', 'مصر'),
    () => excludeValue(page, 'المصدر', 'إرم نيوز'),
    () => search(page, 'معرض'),
    () => toggleValue(page, 'البلد', 'تركيا'),
  ]
  for (const step of steps) {
    await step()
    views.push(await readView(page))
  }

  for (const view of views.slice(0, -1).reverse()) {
    await page.goBack()
    await expect.poll(() => readView(page)).toEqual(view)
  }
  for (const view of views.slice(1)) {
    await page.goForward()
    await expect.poll(() => readView(page)).toEqual(view)
  }
})

test('results follow the typing, and a word is one step of history, not one for each letter', async ({
  page,
}) => {
  await page.goto('/?sort=newest')
  const whole = await readTotal(page)
  await toggleValue(page, 'البلد', 'مصر')
  const egypt = await readTotal(page)
  const entries = await page.evaluate(() => history.length)

  await findSearchBox(page).pressSequentially('مكتبة', { delay: 120 })
  await expect(page).toHaveURL((url) => url.searchParams.get('q') === 'مكتبة')
  await waitUntilSettled(page)
  expect(await readTotal(page)).toBeLessThan(egypt)
  expect(await page.evaluate(() => history.length)).toBe(entries)

  await page.goBack()
  await expect.poll(() => readTotal(page)).toBe(whole)
  await expect(findSearchBox(page)).toHaveValue('')
})

test('a deliberate action is a step of its own', async ({ page }) => {
  await page.goto('/?sort=newest')
  const entries = await page.evaluate(() => history.length)
  await toggleValue(page, 'البلد', 'مصر')
  await search(page, 'معرض')
  expect(await page.evaluate(() => history.length)).toBe(entries + 2)
})

test('typing does not lose letters while results load', async ({ page }) => {
  await page.goto('/?sort=newest')
  const sentence = 'معرض كبير في المدينة القديمة'
  await findSearchBox(page).pressSequentially(sentence, { delay: 90 })
  await expect(page).toHaveURL((url) => url.searchParams.get('q') === sentence)
  await expect(findSearchBox(page)).toHaveValue(sentence)
  await expect(findSearchBox(page)).toBeFocused()
})

test('what is chosen stays while a new query is typed', async ({ page }) => {
  await page.goto('/?country=EG&xsource=erem&sort=oldest')
  await search(page, 'معرض')
  await expect(page).toHaveURL(/country=EG&xsource=erem&sort=oldest$/)
  await findSearchBox(page).fill('مدرسة')
  await expect(page).toHaveURL((url) => url.searchParams.get('q') === 'مدرسة')
  await expect(page).toHaveURL(/country=EG&xsource=erem&sort=oldest$/)
})

test('the total is said once after a change, politely', async ({ page }) => {
  await page.goto('/?sort=newest')
  await toggleValue(page, 'البلد', 'مصر')
  const said = page.getByRole('status').filter({ hasText: 'مقال' })
  await expect(said).toHaveCount(1)
  await expect(said).toHaveText((await findTotal(page).innerText()).trim())
})
