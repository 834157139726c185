import type { FacetId } from '#lib/query/search-state.ts'
import { expectNoAxeViolations } from './support/axe.ts'
import { askApi } from './support/archive.ts'
import { expectNoSidewaysScroll } from './support/layout.ts'
import {
  findFacet,
  findTotal,
  findValue,
  follow,
  readCount,
  readCounts,
  readTotal,
} from './support/search-page.ts'
import { expect, test } from './support/test.ts'

const facetNames = [
  ['country', 'البلد'],
  ['organization', 'الجهة'],
  ['source', 'المصدر'],
  ['person', 'الشخصية'],
  ['agency', 'الوكالة'],
] as const

test('values stand by name without the article «ال», and the order stays while values are chosen', async ({
  page,
}) => {
  await page.goto('/?q=في&more=country')
  await follow(page, page.getByRole('group', { name: 'ترتيب القيم' }).getByRole('link', { name: 'الأبجدية' }))
  await expect(page).toHaveURL(/order=name/)

  const names = [...(await readCounts(page, 'البلد')).keys()].filter((name) => name !== 'غير معروف')
  const alphabet = new Intl.Collator('ar')
  const filed = names.map((name) => name.replace(/^ال/, ''))
  expect(filed).toEqual([...filed].sort(alphabet.compare))

  await follow(page, findValue(page, 'البلد', 'مصر'))
  await expect(page).toHaveURL(/country=EG.*order=name/)
})

test('what is more frequent here than in the archive comes first, with the figure', async ({ page }) => {
  await page.goto('/?country=EG')
  await follow(page, page.getByRole('group', { name: 'ترتيب القيم' }).getByRole('link', { name: 'الأبرز' }))

  const first = findFacet(page, 'الجهة').getByRole('listitem').first()
  await expect(first).toContainText(/×\d/)
  const figures = await findFacet(page, 'الجهة').locator('.ratio').allInnerTexts()
  expect(Number(figures[0]?.replace('×', ''))).toBeGreaterThan(1)
})

test('«هذا وحده» is reached by keyboard, releases the others, and is not offered to a value alone', async ({
  page,
}) => {
  await page.goto('/?country=EG&country=FR&q=في')
  const count = await readCount(page, 'البلد', 'تركيا')
  await findValue(page, 'البلد', 'تركيا').focus()
  await page.keyboard.press('Tab')
  const only = findFacet(page, 'البلد').getByRole('link', { name: 'هذا وحده: تركيا' })
  await expect(only).toBeFocused()
  await expect(only).toHaveCSS('opacity', '1')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL((url) => url.searchParams.getAll('country').join() === 'TR')
  await expect(findTotal(page)).toBeVisible()

  expect(await readTotal(page)).toBe(count)
  await expect(only).toHaveCount(0)
})

test('«غير معروف» of every facet can be chosen and excluded', async ({ page, app }) => {
  const { total, facets } = await askApi(app, '')
  for (const [facet, values] of Object.entries(facets)) {
    const unknown = values.find(({ id }) => id === 'none')
    if (!unknown) continue
    const key = facet === 'organization' ? 'org' : facet
    expect((await askApi(app, `${key}=none`)).total, facet).toBe(unknown.count)
    expect((await askApi(app, `x${key}=none`)).total, facet).toBe(total - unknown.count)
  }
  // A facet of which the archive knows no value at all is not drawn.
  const has = (facet: FacetId, isUnknown: boolean) =>
    facets[facet].some(({ id }) => (id === 'none') === isUnknown)
  const shown = facetNames.filter(([facet]) => has(facet, true) && has(facet, false))
  expect(shown.length).toBeGreaterThan(1)
  await page.goto('/?sort=newest')
  for (const [, name] of shown) await expect(findValue(page, name, 'غير معروف')).toBeVisible()
})

test('what a count means is said beside the facets', async ({ page }) => {
  await page.goto('/?sort=newest')
  await page.getByText('ما معنى العدد؟').click()
  await expect(page.getByText('أمام القيمة المستبعدة عدد ما تحجبه من المقالات.')).toBeVisible()
  await expectNoAxeViolations(page)
})

test('all values of a facet in a table: sorted, searched, chosen, excluded, taken along, and back', async ({
  page,
}) => {
  await page.goto('/?q=في&xsource=erem')
  const total = await readTotal(page)
  await findFacet(page, 'الجهة').getByRole('link', { name: 'كل القيم الجهات' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('الجهات في النتائج')
  const rows = page.getByRole('table').getByRole('row')
  const shown = await rows.count()
  expect(shown).toBeGreaterThan(11)
  await expectNoAxeViolations(page)

  await page.getByRole('columnheader', { name: 'الاسم' }).getByRole('link').click()
  await expect(page.getByRole('columnheader', { name: 'الاسم' })).toHaveAttribute('aria-sort', 'ascending')
  await page.getByRole('columnheader', { name: 'مقالات' }).getByRole('link').click()
  await expect(page.getByRole('columnheader', { name: 'مقالات' })).toHaveAttribute('aria-sort', 'descending')

  await page.getByRole('searchbox', { name: 'ابحث في الجهات' }).fill('متحده')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/in=/)
  await expect(page.getByRole('rowheader', { name: 'الأمم المتحدة', exact: true })).toBeVisible()
  expect(await rows.count()).toBeLessThan(shown)

  await page.getByRole('link', { name: 'استبعد الأمم المتحدة', exact: true }).click()
  await expect(page.getByRole('rowheader', { name: 'الأمم المتحدة (مستبعَد)' })).toBeVisible()
  await page.getByRole('link', { name: 'ألغِ استبعاد الأمم المتحدة', exact: true }).click()
  await expect(page.getByRole('rowheader', { name: 'الأمم المتحدة', exact: true })).toBeVisible()

  const file = page.waitForEvent('download')
  await page.getByRole('link', { name: 'نزّل الجدول CSV' }).click()
  expect((await file).suggestedFilename()).toBe('values.csv')

  await page.getByRole('link', { name: /^إلى النتائج/ }).click()
  await expect(page).toHaveURL((url) => url.pathname === '/' && url.searchParams.get('xsource') === 'erem')
  expect(await readTotal(page)).toBe(total)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('«هذا وحده» of the table opens the search with as many articles as it says', async ({ page }) => {
    await page.goto('/values?facet=country&q=في&country=EG')
    const row = page
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name: 'تركيا', exact: true }) })
    const count = Number(await row.getByRole('cell').first().innerText())
    await row.getByRole('link', { name: 'هذا وحده: تركيا' }).click()
    await expect(page).toHaveURL(/\/\?q=.*country=TR$/)
    expect(await readTotal(page)).toBe(count)
  })

  test('the orders and the explanation are there', async ({ page }) => {
    await page.goto('/?q=في')
    await page.getByRole('group', { name: 'ترتيب القيم' }).getByRole('link', { name: 'الأبرز' }).click()
    await expect(findFacet(page, 'البلد').getByText(/×\d/).first()).toBeVisible()
    await page.getByText('ما معنى العدد؟').click()
    await expect(page.getByText('نصيبها من الأرشيف')).toBeVisible()
  })
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('the table of values scrolls in its own box, and «هذا وحده» is in sight in the sheet', async ({
    page,
  }) => {
    await page.goto('/values?facet=org&q=في')
    await expectNoSidewaysScroll(page)
    await expectNoAxeViolations(page)

    await page.goto('/?q=في&order=telling#facets')
    const only = findFacet(page, 'البلد')
      .getByRole('link', { name: /^هذا وحده/ })
      .first()
    await expect(only).toHaveCSS('opacity', '1')
    await expectNoSidewaysScroll(page)
  })
})
