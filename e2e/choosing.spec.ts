import { askApi, countArticles, listArticles } from './support/archive.ts'
import {
  excludeValue,
  findChips,
  findFacet,
  findTotal,
  findValue,
  follow,
  readCount,
  readCounts,
  readTotal,
  removeChip,
  toggleValue,
} from './support/search-page.ts'
import { expect, test } from './support/test.ts'

test('values of one facet add up, values of two facets narrow', async ({ page, app }) => {
  await page.goto('/?sort=newest')

  await toggleValue(page, 'البلد', 'مصر')
  expect(await readTotal(page)).toBe(await countArticles(app, (one) => one.countries.includes('EG')))

  await toggleValue(page, 'البلد', 'تركيا')
  const isEither = (ids: readonly string[]) => ids.includes('EG') || ids.includes('TR')
  const either = await countArticles(app, (one) => isEither(one.countries))
  expect(await readTotal(page)).toBe(either)

  await toggleValue(page, 'الجهة', 'اليونسكو')
  const both = await countArticles(
    app,
    (one) => isEither(one.countries) && one.organizations.includes('unesco'),
  )
  expect(both).toBeLessThan(either)
  expect(await readTotal(page)).toBe(both)
})

test('choosing a value leaves the counts of its siblings, and changes those of other facets', async ({
  page,
}) => {
  await page.goto('/?sort=newest')
  const before = await readCount(page, 'البلد', 'تركيا')
  const unescoBefore = await readCount(page, 'الجهة', 'اليونسكو')

  await toggleValue(page, 'البلد', 'مصر')

  expect(await readCount(page, 'البلد', 'تركيا')).toBe(before)
  expect(await readCount(page, 'الجهة', 'اليونسكو')).toBeLessThan(unescoBefore)
})

test('every count is the number of articles that the value would add its own to', async ({ page, app }) => {
  await page.goto('/?country=EG&org=unesco&org=eu&more=country&more=org&more=source')
  const articles = await listArticles(app)
  const isEgypt = (ids: readonly string[]) => ids.includes('EG')
  const isUnescoOrEu = (ids: readonly string[]) => ids.includes('unesco') || ids.includes('eu')
  const { facets } = await askApi(app, '')
  const label = (facet: keyof typeof facets, id: string) =>
    facets[facet].find((value) => value.id === id)?.label

  for (const [name, count] of await readCounts(page, 'البلد')) {
    const id = facets.country.find((value) => value.label === name)?.id ?? ''
    const truth = articles.filter(
      (one) =>
        isUnescoOrEu(one.organizations) &&
        (id === 'none' ? one.countries.length === 0 : one.countries.includes(id)),
    )
    expect(count, name).toBe(truth.length)
  }
  for (const [name, count] of await readCounts(page, 'المصدر')) {
    const truth = articles.filter(
      (one) =>
        isEgypt(one.countries) &&
        isUnescoOrEu(one.organizations) &&
        label('source', one.source ?? 'none') === name,
    )
    expect(count, name).toBe(truth.length)
  }
})

test('an excluded value is told apart, hides its articles, and comes back', async ({ page, app }) => {
  await page.goto('/?sort=newest')
  const all = await readTotal(page)

  await excludeValue(page, 'المصدر', 'إرم نيوز')
  expect(await readTotal(page)).toBe(await countArticles(app, ({ source }) => source !== 'erem'))
  await expect(findChips(page)).toContainText(/بلا المصدر:\s*إرم نيوز/)
  await expect(findValue(page, 'المصدر', 'إرم نيوز')).toHaveAccessibleName(/مستبعَد/)
  expect(await readCount(page, 'المصدر', 'إرم نيوز'), 'how many it hides').toBe(all - (await readTotal(page)))

  await follow(page, findFacet(page, 'المصدر').getByRole('link', { name: 'ألغِ استبعاد إرم نيوز' }))
  expect(await readTotal(page)).toBe(all)
  await expect(findChips(page)).toHaveCount(0)
})

test('the unknown is a value: articles of no known source', async ({ page, app }) => {
  await page.goto('/?sort=newest')
  await toggleValue(page, 'المصدر', 'غير معروف')
  expect(await readTotal(page)).toBe(await countArticles(app, ({ source }) => source === null))
})

test('a chip takes back one filter, «أزل الكل» all of them, and both keep the query', async ({ page }) => {
  await page.goto('/?q=في&country=EG&country=TR&xsource=erem&from=2015')
  await expect(findChips(page).getByRole('listitem')).toHaveCount(5)

  await removeChip(page, 'البلد: مصر')
  await expect(page).toHaveURL(/\?q=[^&]+&country=TR&xsource=erem&from=2015$/)
  await removeChip(page, 'الزمن: منذ 2015')
  await expect(page).toHaveURL(/&country=TR&xsource=erem$/)

  await follow(page, findChips(page).getByRole('link', { name: 'أزل الكل' }))
  await expect(page).toHaveURL((url) => url.search.startsWith('?q=') && url.searchParams.size === 1)
  await expect(findTotal(page)).toBeVisible()
})

test('any of two countries, or both in one article', async ({ page, app }) => {
  await page.goto('/?country=EG&country=FR')
  await follow(page, findFacet(page, 'البلد').getByRole('link', { name: 'كلّها' }))

  const hasBoth = await countArticles(app, ({ countries }) =>
    ['EG', 'FR'].every((id) => countries.includes(id)),
  )
  expect(await readTotal(page)).toBe(hasBoth)

  await follow(page, findFacet(page, 'البلد').getByRole('link', { name: 'أيٌّ منها' }))
  await expect(page).toHaveURL('/?country=EG&country=FR')
})

test('a value that is chosen twice is not chosen', async ({ page }) => {
  await page.goto('/?sort=newest')
  await toggleValue(page, 'الجهة', 'اليونسكو')
  await expect(findValue(page, 'الجهة', 'اليونسكو')).toHaveAttribute('aria-current', 'true')
  await toggleValue(page, 'الجهة', 'اليونسكو')
  await expect(page).toHaveURL('/?sort=newest')
})
