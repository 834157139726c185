import { expectNoAxeViolations } from './support/axe.ts'
import { expectNoSidewaysScroll } from './support/layout.ts'
import { findFacet, findTitles, toggleValue } from './support/search-page.ts'
import { expect, test } from './support/test.ts'

test.use({ archive: 'e2e/fixtures/compare' })

const pottery = 'معرض الفخار يفتح أبوابه في صفاقس'
const otherPottery = 'فخار صفاقس يجمع حرفيي المغرب العربي'

test('the page of an article names the same story as others tell it, and nothing of another story', async ({
  page,
}) => {
  await page.goto('/?q=فخار')
  await findTitles(page).filter({ hasText: pottery }).click()
  const related = page.getByRole('region', { name: 'مقالات قريبة' })
  await expect(related.getByRole('link', { name: otherPottery, exact: true })).toBeVisible()
  await expect(related).toContainText('بريد القوافل')
  await expect(related).toContainText('اليونسكو')
  await expect(related).not.toContainText('زوارق')
  await expectNoAxeViolations(page)

  await related.getByRole('link', { name: /^قارن/ }).click()
  await expect(page).toHaveURL(/\/compare\?a=\w+&b=\w+$/)
  await expect(page.getByRole('link', { name: pottery })).toBeVisible()
})

test.describe('two tellings side by side', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('/?q=فخار')
    await findTitles(page).filter({ hasText: pottery }).click()
    await page.getByRole('region', { name: 'مقالات قريبة' }).getByRole('link', { name: /^قارن/ }).click()
    await expect(page).toHaveURL(/\/compare/)
  })

  test('what only one says is marked, paragraph beside paragraph', async ({ page }) => {
    await expect(page.locator('del').getByText('42')).toBeVisible()
    await expect(page.locator('ins').getByText('38')).toBeVisible()
    await expect(page.getByText('لا مقابل في النص الثاني').first()).toBeVisible()
    await expect(page.getByText('لا مقابل في النص الأول').first()).toBeVisible()
    await expectNoAxeViolations(page)
  })

  test('figures and names that differ are listed', async ({ page }) => {
    await expect(page.getByRole('region', { name: 'أرقام مختلفة' })).toContainText(
      /حرفيًا: أخبار الضفاف 42، بريد القوافل 38/,
    )
    const names = page.getByRole('region', { name: 'الأسماء' })
    await expect(names).toContainText(/في النصّينتونس، اليونسكو/)
    await expect(names).toContainText(/في الأول وحدهالمغرب/)
    await expect(names).toContainText(/في الثاني وحدهالجزائر/)
  })

  test('the sides are swapped, and so are the marks', async ({ page }) => {
    await page.getByRole('link', { name: 'بدّل الموضعين' }).click()
    await expect(page.locator('del').getByText('38')).toBeVisible()
    await expect(page.locator('ins').getByText('42')).toBeVisible()
  })

  test('on a phone one text stands below the other, with its name', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.reload()
    await expect(page.locator('.compare-who').getByText('بريد القوافل').first()).toBeVisible()
    await expectNoSidewaysScroll(page)
    await expectNoAxeViolations(page)
  })
})

test('two chosen sources are compared under the same search', async ({ page }) => {
  await page.goto('/?sort=newest')
  await toggleValue(page, 'المصدر', 'أخبار الضفاف')
  await toggleValue(page, 'المصدر', 'بريد القوافل')
  await findFacet(page, 'المصدر').getByRole('link', { name: 'قارن المصدرين' }).click()
  await expect(page).toHaveURL(/\/compare\?source-a=/)
  await expect(page.getByRole('region', { name: 'أخبار الضفاف' })).toContainText('3 مقالات')
  await expect(page.getByRole('region', { name: 'بريد القوافل' })).toContainText('مقالان')
  await expectNoAxeViolations(page)
  await page.getByRole('region', { name: 'أخبار الضفاف' }).getByRole('link', { name: 'أخبار الضفاف' }).click()
  await expect(page.locator('#total')).toHaveText('3 مقالات')
})

test('an article that is not there is named, with 404', async ({ page, expectTrouble }) => {
  expectTrouble(/status of 404/)
  await page.goto('/compare?a=nowhere&b=either')
  await expect(page.getByText(/ليس في الأرشيف: .*nowhere، either/)).toBeVisible()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('two sources are chosen in the form, and its search is kept', async ({ page }) => {
    await page.goto('/compare?q=زوارق')
    await page.getByLabel('المصدر الأول').selectOption({ label: 'أخبار الضفاف' })
    await page.getByLabel('المصدر الثاني').selectOption({ label: 'بريد القوافل' })
    await page.getByRole('button', { name: 'قارن' }).click()
    await expect(page.getByText(/تحت البحث: .*زوارق/)).toBeVisible()
    await expect(page.getByRole('region', { name: 'بريد القوافل' })).toContainText('مقال واحد')
  })
})
