import { expectNoAxeViolations } from './support/axe.ts'
import { askApi } from './support/archive.ts'
import { findChips, findFacet, follow, readTotal, toggleValue } from './support/search-page.ts'
import { expect, test } from './support/test.ts'

test.use({ archive: 'e2e/fixtures/names' })

const names = 'الأسماء في الاستعلام'

for (const query of ['اليونسكو', 'UNESCO', 'منظمة الأمم المتحدة للتربية والعلم والثقافة']) {
  test(`«${query}» finds the articles that use another name of it, says so, and can be kept from it`, async ({
    page,
  }) => {
    await page.goto(`/?q=${encodeURIComponent(query)}`)
    expect(await readTotal(page)).toBe(3)
    const note = page.getByLabel(names)
    await expect(note).toContainText('يشمل البحث أيضًا')
    await expectNoAxeViolations(page)
    await follow(page, note.getByRole('link', { name: /الكلمات كما كُتبت وحدها/ }))
    await expect(page).toHaveURL((url) => url.searchParams.get('names') === 'typed')
    expect(await readTotal(page)).toBe(1)
    await follow(page, note.getByRole('link', { name: /اشمل الأسماء الأخرى/ }))
    expect(await readTotal(page)).toBe(3)
  })
}

test('the words as typed come first, then the other names', async ({ app }) => {
  const { articles } = await askApi(app, 'q=UNESCO')
  expect(articles.map(({ title }) => title)[0]).toBe('UNESCO ترعى معرض الخرائط القديمة')
})

test('quotes and «exact» mean the words', async ({ app }) => {
  expect((await askApi(app, 'q="UNESCO"')).total).toBe(1)
  expect((await askApi(app, 'q=UNESCO&m=exact')).total).toBe(1)
})

test('a demonym is offered as the country, and narrows the search in the place of the word', async ({
  page,
}) => {
  await page.goto('/?q=قطار روسية')
  await follow(page, page.getByLabel(names).getByRole('link', { name: /روسيا/ }))
  await expect(page).toHaveURL((url) => url.searchParams.get('country') === 'RU')
  await expect(page).toHaveURL((url) => url.searchParams.get('q') === 'قطار')
  await expect(findChips(page)).toContainText('روسيا')
  expect(await readTotal(page)).toBe(1)
})

test('persons are a facet; a name opens to its other names', async ({ page }) => {
  await page.goto('/')
  await page.goto('/?q=سباق')
  const facet = findFacet(page, 'الشخصية')
  await expect(facet.getByText('اسمان: Samar Alhasan، سمر بنت الحسن')).toBeHidden()
  await facet.getByRole('checkbox', { name: /الأسماء الأخرى/ }).check()
  await expect(facet.getByText('اسمان: Samar Alhasan، سمر بنت الحسن')).toBeVisible()
  await expectNoAxeViolations(page)
  await toggleValue(page, 'الشخصية', 'سمر الحسن')
  await expect(page).toHaveURL((url) => url.searchParams.get('person') === 'samar-alhasan')
})

test('a facet finds a value by any of its names', async ({ app }) => {
  const { facets } = await askApi(app, '')
  expect(facets.person.map(({ id, count }) => [id, count])).toEqual([
    ['samar-alhasan', 2],
    ['none', 5],
  ])
  expect(facets.agency.map(({ id }) => id)).toContain('reuters')
  expect(facets.region.map(({ id }) => id)).toContain('maghreb')
})

test('«main subject only» leaves out what is named in passing, and is in the address', async ({ page }) => {
  await page.goto('/?person=samar-alhasan')
  expect(await readTotal(page)).toBe(2)
  await follow(page, page.getByRole('link', { name: 'موضوع المقال' }))
  await expect(page).toHaveURL((url) => url.searchParams.get('subject') === 'main')
  await page.goto('/?country=KZ')
  expect(await readTotal(page)).toBe(1)
  await page.goto('/?country=KZ&subject=main')
  await expect(page.locator('#total')).toContainText('لا مقال')
})

test('an article says where each name stands, in which form and by which rule, and leads from place to place', async ({
  app,
  page,
}) => {
  const { articles } = await askApi(app, 'q="رمم سقفها"')
  await page.goto(`/articles/${articles[0]?.id ?? ''}`)
  const organizations = page
    .getByRole('region', { name: 'الجهات في النص' })
    .or(page.locator('.article-names'))
  await organizations.locator('summary').first().click()
  await expect(organizations.first()).toContainText('«اليونسكو»')
  await expect(organizations.first()).toContainText(/باسم آخر|بالاسم/)
  await expectNoAxeViolations(page)
  await page.getByRole('link', { name: /^الموضع 2 من/ }).click()
  await expect(page).toHaveURL(/#unesco-2$/)
  const place = page.locator('#unesco-2')
  await expect(place).toBeInViewport()
  await page.getByRole('link', { name: /^الموضع التالي/ }).click()
  await expect(page).toHaveURL(/#unesco-3$/)
})

test('the page of names tells forms, counts, examples and what was left open', async ({ page }) => {
  await page.goto('/archive')
  await page.getByRole('link', { name: 'الأسماء في الأرشيف' }).click()
  const row = page.getByRole('row', { name: /unesco/ })
  await expect(row).toContainText('UNESCO')
  await expect(row).toContainText('منظمة الأمم المتحدة للتربية والعلم والثقافة')
  await expect(page.getByRole('region', { name: 'أسماء بقيت بلا حسم' }).first()).toContainText('القاعد')
  await expectNoAxeViolations(page)
  await row.getByRole('link').first().click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('اليونسكو')
  await page.getByRole('link', { name: /UNESCO ترعى معرض/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('معرض الخرائط')
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the names of a query are offered, searched and switched by plain links', async ({ page }) => {
    await page.goto('/?q=اليونسكو')
    await page.getByRole('link', { name: /الكلمات كما كُتبت وحدها/ }).click()
    expect(await readTotal(page)).toBe(1)
    await page.getByRole('link', { name: /^الجهة: / }).click()
    await expect(page).toHaveURL(/org=unesco/)
    expect(await readTotal(page)).toBe(3)
  })
})
