import { countArticles } from './support/archive.ts'
import { findFacet, findValue, follow, readCounts, readTotal, toggleValue } from './support/search-page.ts'
import { expect, test } from './support/test.ts'

test('a long facet shows ten values, then all of them, then ten again', async ({ page }) => {
  await page.goto('/?sort=newest')
  const countries = findFacet(page, 'البلد')
  const shown = await readCounts(page, 'البلد')
  const more = countries.getByRole('link', { name: /^أظهر المزيد/ })
  const hidden = Number(/\+(\d+)/.exec(await more.innerText())?.[1])

  await follow(page, more)
  expect((await readCounts(page, 'البلد')).size).toBe(shown.size + hidden)

  await follow(page, countries.getByRole('link', { name: /^أظهر الأقل/ }))
  expect(await readCounts(page, 'البلد')).toEqual(shown)
})

test('values stand by their counts, chosen ones first and also when nothing is left of them', async ({
  page,
}) => {
  await page.goto('/?country=JO&country=XK&source=ruqa')
  const [first, second, ...rest] = [...(await readCounts(page, 'البلد'))]

  expect([first, second].map((row) => row?.[0]).sort()).toEqual(['الأردن', 'كوسوفو'])
  await expect(findValue(page, 'البلد', 'كوسوفو')).toHaveAccessibleName(/ 0$/)
  const open = rest.filter(([name]) => name !== 'غير معروف').map(([, count]) => count)
  expect(open).toEqual([...open].sort((a, b) => b - a))
})

const finds = [
  { facet: 'الجهة', box: 'ابحث في الجهات', typed: 'متحدة', found: 'الأمم المتحدة' },
  { facet: 'الجهة', box: 'ابحث في الجهات', typed: 'unesco', found: 'اليونسكو' },
  { facet: 'البلد', box: 'ابحث في البلدان', typed: 'ايران', found: 'إيران' },
  { facet: 'البلد', box: 'ابحث في البلدان', typed: 'iran', found: 'إيران' },
  { facet: 'البلد', box: 'ابحث في البلدان', typed: 'سعوديه', found: 'السعودية' },
] as const

for (const { facet, box, typed, found } of finds) {
  test(`typing «${typed}» in the box of ${facet} finds «${found}»`, async ({ page }) => {
    await page.goto('/?sort=newest')
    const field = page.getByRole('searchbox', { name: box })
    await field.pressSequentially(typed)

    await expect(findValue(page, facet, found)).toBeVisible()
    await expect(page).toHaveURL(/find-/)
    expect((await readCounts(page, facet)).size).toBeLessThan(20)
    await expect(field).toBeFocused()
    await expect(field).toHaveValue(typed)
  })
}

test('a value found in the box can be chosen, and the box keeps what was typed', async ({ page, app }) => {
  await page.goto('/?sort=newest')
  const field = page.getByRole('searchbox', { name: 'ابحث في البلدان' })
  await field.fill('يابان')
  await expect(page).toHaveURL(/find-country/)

  await toggleValue(page, 'البلد', 'اليابان')

  expect(await readTotal(page)).toBe(await countArticles(app, ({ countries }) => countries.includes('JP')))
  await expect(field).toHaveValue('يابان')
})

test('a box that finds no value says so', async ({ page }) => {
  await page.goto('/?find-country=زززز')
  await expect(findFacet(page, 'البلد')).toContainText('لا قيمة فيها «زززز»')
})
