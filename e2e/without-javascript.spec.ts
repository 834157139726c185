import { countArticles } from './support/archive.ts'
import {
  findChips,
  findFacet,
  findSearchBox,
  findTitles,
  findTotal,
  findValue,
  readTotal,
  toggleValue,
} from './support/search-page.ts'
import { expect, test } from './support/test.ts'

test.use({ javaScriptEnabled: false })

test('the search form finds, and keeps the chosen facets', async ({ page }) => {
  await page.goto('/?country=EG&sort=oldest')
  await findSearchBox(page).fill('معرض')
  await page.getByRole('button', { name: 'بحث' }).click()

  await expect(page).toHaveURL((url) => url.searchParams.get('q') === 'معرض')
  await expect(page).toHaveURL(/country=EG&sort=oldest/)
  await expect(findSearchBox(page)).toHaveValue('معرض')
  await expect(page.locator('mark').first()).toBeVisible()
})

test('from the first page to a search', async ({ page }) => {
  await page.goto('/')
  await findSearchBox(page).fill('مكتبة')
  await findSearchBox(page).press('Enter')
  await expect(findTotal(page)).toContainText('مقال')
  await expect(page).toHaveTitle(/^مكتبة/)
})

test('facets are links: choose, exclude, release', async ({ page, app }) => {
  await page.goto('/?sort=newest')
  await toggleValue(page, 'البلد', 'مصر')
  await findFacet(page, 'المصدر').getByRole('link', { name: 'استبعد الشرق الأوسط' }).click()

  const truth = await countArticles(app, (one) => one.countries.includes('EG') && one.source !== 'aawsat')
  expect(await readTotal(page)).toBe(truth)
  await findChips(page).getByRole('link', { name: 'أزل الكل' }).click()
  await expect(page).toHaveURL('/?sort=newest')
})

test('the box of a facet is a form', async ({ page }) => {
  await page.goto('/?sort=oldest')
  const box = page.getByRole('searchbox', { name: 'ابحث في الجهات' })
  await box.fill('متحدة')
  await box.press('Enter')
  await expect(findValue(page, 'الجهة', 'الأمم المتحدة')).toBeVisible()
  await expect(page).toHaveURL(/sort=oldest/)
})

test('two dates are a form', async ({ page, app }) => {
  await page.goto('/?sort=newest')
  await page.getByRole('textbox', { name: 'من', exact: true }).fill('2017')
  await page.getByRole('textbox', { name: 'إلى', exact: true }).fill('2018-06')
  await page.getByRole('button', { name: 'طبّق' }).click()

  const isInTime = (date = '') => date >= '2017' && date < '2018-07'
  expect(await readTotal(page)).toBe(await countArticles(app, ({ date }) => isInTime(date)))
  await expect(page.getByRole('textbox', { name: 'إلى', exact: true })).toHaveValue('2018-06')
})

test('a year is a link', async ({ page, app }) => {
  await page.goto('/')
  await page.getByRole('link', { name: /^2018: / }).click()
  expect(await readTotal(page)).toBe(
    await countArticles(app, ({ date }) => date?.startsWith('2018') ?? false),
  )
})

test('pages, orders and page sizes are links', async ({ page }) => {
  await page.goto('/?sort=newest')
  await page.getByRole('link', { name: 'التالية' }).click()
  await expect(page.locator('ol#results')).toHaveAttribute('start', '21')
  await page.getByRole('group', { name: 'عدد النتائج في الصفحة' }).getByRole('link', { name: '10' }).click()
  await expect(findTitles(page)).toHaveCount(10)
  await page.getByRole('link', { name: 'الأقدم' }).click()
  await expect(page).toHaveURL('/?sort=oldest&size=10')
})

test('from a result to its article, to its file, and back to the results', async ({ page }) => {
  await page.goto('/?q=معرض&country=EG')
  const results = page.url()
  const title = await findTitles(page).first().innerText()
  await findTitles(page).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)

  await page.getByRole('link', { name: 'الملف الأصلي', exact: true }).click()
  await expect(page).toHaveURL(/\/files\/.+#L\d+$/)
  await expect(page.locator('.line-lit').first()).toBeVisible()

  await page.goBack()
  await page.getByRole('link', { name: 'إلى النتائج' }).click()
  await expect(page).toHaveURL((url) => url.href.replace(/#r-.*/, '') === results)
})

test('the marks of an article can be hidden', async ({ page }) => {
  await page.goto('/?q=معرض')
  await findTitles(page).first().click()
  const mark = page.locator('.prose mark').first()
  const light = await mark.evaluate(
    (one) => getComputedStyle(one).backgroundImage + getComputedStyle(one).backgroundColor,
  )
  await page.getByRole('checkbox', { name: 'أظهر العلامات' }).uncheck()
  await expect
    .poll(() =>
      mark.evaluate((one) => getComputedStyle(one).backgroundImage + getComputedStyle(one).backgroundColor),
    )
    .not.toBe(light)
})

test('buttons that need a script are not offered', async ({ page }) => {
  await page.goto('/?q=معرض')
  await expect(page.getByRole('button', { name: 'انسخ الرابط' })).toBeHidden()
  await findTitles(page).first().click()
  await expect(page.getByRole('button', { name: 'اطبع' })).toBeHidden()
})

test.describe('on a telephone', () => {
  test.use({ viewport: { width: 390, height: 800 } })

  test('the facets open as a sheet, a value is chosen, and the sheet closes', async ({ page, app }) => {
    await page.goto('/?sort=newest')
    await expect(findValue(page, 'البلد', 'مصر')).toBeHidden()
    await page.getByRole('link', { name: /^التصنيفات/ }).click()
    await findValue(page, 'البلد', 'مصر').click()

    expect(await readTotal(page)).toBe(await countArticles(app, ({ countries }) => countries.includes('EG')))
    await page.getByRole('link', { name: /^التصنيفات/ }).click()
    await expect(findValue(page, 'البلد', 'مصر')).toHaveAttribute('aria-current', 'true')
    await page.getByRole('link', { name: 'إغلاق' }).click()
    await expect(findValue(page, 'البلد', 'مصر')).toBeHidden()
    await expect(findTotal(page)).toBeVisible()
  })
})
