import type { Locator, Page } from '@playwright/test'
import { askApi } from './support/archive.ts'
import { expectNoAxeViolations } from './support/axe.ts'
import { expectNoSidewaysScroll } from './support/layout.ts'
import { openPage } from './support/open-page.ts'
import { findRows, findTitles, findTotal, follow } from './support/search-page.ts'
import { expect, test } from './support/test.ts'

// Ten articles: a museum in four outlets, bees in two, four that stand alone.
test.use({ archive: 'e2e/fixtures/threads' })

const findRow = (page: Page, text: string): Locator => findRows(page).filter({ hasText: text })
const findThread = (row: Locator): Locator => row.locator('details')

test('copies are one row, and the head says how many stories the articles are', async ({ page }) => {
  await openPage(page, '/?sort=newest')
  await expect(findTotal(page)).toHaveText('10 مقالات في 6 أخبار مستقلة')
  await expect(findRows(page)).toHaveCount(6)
  await expect(page.getByRole('navigation', { name: 'الصفحات' })).toContainText('من 1 إلى 6، والكل 6')
  await expectNoAxeViolations(page)
})

test('a row says in how many outlets and when, and opens to the other copies', async ({ page }) => {
  await openPage(page, '/?q=المحطة&sort=newest')
  const row = findRow(page, 'متحف للقطارات')
  const thread = findThread(row)
  await expect(thread.locator('summary')).toHaveText('4 نسخ في 4 مصادر، من 3 إلى 5 مارس 2018')
  await expect(thread.getByRole('listitem')).toHaveCount(0)
  await thread.locator('summary').click()
  const copies = thread.getByRole('listitem')
  await expect(copies).toHaveCount(3)
  await expect(copies.nth(0)).toContainText('جريدة المرفأ')
  await expect(copies.nth(0)).not.toContainText('متحف للقطارات')
  await expect(copies.nth(1)).toContainText('وزير النقل يفتتح متحف القطارات')
  await expect(copies.nth(2)).toContainText('بلا تاريخ')
  await expectNoAxeViolations(page)
  await copies.nth(1).getByRole('link', { name: 'أخبار الضفاف', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('وزير النقل يفتتح متحف القطارات')
})

test('a copy can be set beside the article of its row', async ({ page, app }) => {
  const { articles } = await askApi(app, 'q=نحل&sort=newest')
  await openPage(page, '/?q=نحل&sort=newest')
  const thread = findThread(findRows(page).first())
  await thread.locator('summary').click()
  await expect(thread.getByRole('link', { name: /^قارن بنسخة .*صوت الوادي/ })).toHaveAttribute(
    'href',
    `/compare?a=${articles[0]?.id ?? ''}&b=${articles[1]?.id ?? ''}`,
  )
})

test('copies that the search does not find are counted and lead to the page that lists them', async ({
  page,
}) => {
  await openPage(page, '/?q=ثلاثين&sort=newest')
  const thread = findThread(findRows(page).first())
  await expect(thread.locator('summary')).toContainText('3 نسخ في 3 مصادر')
  await expect(thread.locator('summary')).toContainText('ونسخة واحدة خارج هذا البحث')
  await thread.locator('summary').click()
  await expect(thread.getByRole('listitem')).toHaveCount(2)
  await thread.getByRole('link', { name: 'نسخة واحدة خارج هذا البحث' }).click()
  await expect(page).toHaveURL(/#copies$/)
  await expect(page.locator('#copies').getByRole('listitem')).toHaveCount(3)
})

test('a row whose copies are all outside the search says so', async ({ page }) => {
  await openPage(page, '/?q=أسبوعين&m=exact')
  await expect(findTotal(page)).toHaveText('مقال واحد')
  await expect(findRows(page).first()).toContainText('نسخة واحدة خارج هذا البحث')
  await expect(findThread(findRows(page).first())).toHaveCount(0)
})

test('facets count articles, also those inside a row', async ({ page, app }) => {
  const { facets } = await askApi(app, '')
  await openPage(page, '/?sort=newest')
  const source = page.getByRole('region', { name: /^المصدر \d/ })
  for (const { label, count } of facets.source)
    await expect(source.getByRole('link', { name: `${label} ${String(count)}`, exact: true })).toBeVisible()
})

test('every article on its own is one link away, and back', async ({ page }) => {
  await openPage(page, '/?sort=newest')
  const choice = page.getByRole('group', { name: 'النسخ' })
  await follow(page, choice.getByRole('link', { name: 'كلٌّ على حدة' }))
  await expect(page).toHaveURL('/?group=0&sort=newest')
  await expect(findTotal(page)).toHaveText('10 مقالات')
  await expect(findRows(page)).toHaveCount(10)
  await expect(findThread(findRows(page).first())).toHaveCount(0)
  await follow(page, choice.getByRole('link', { name: 'مجموعة' }))
  await expect(page).toHaveURL('/?sort=newest')
  await expect(findRows(page)).toHaveCount(6)
})

test('the choice is not offered where nothing found has a copy', async ({ page }) => {
  await openPage(page, '/?q=دراجات')
  await expect(findRows(page)).toHaveCount(1)
  await expect(page.getByRole('group', { name: 'النسخ' })).toHaveCount(0)
})

test('j and k go from row to row, past the copies of an open one', async ({ page }) => {
  await openPage(page, '/?q=المحطة&sort=oldest')
  await findThread(findRows(page).first()).locator('summary').click()
  await page.keyboard.press('j')
  await expect(findTitles(page).nth(1)).toBeFocused()
  await page.keyboard.press('k')
  await expect(findTitles(page).nth(0)).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(findThread(findRows(page).first()).locator('summary')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(findThread(findRows(page).first()).getByRole('listitem')).toHaveCount(0)
})

test('next and previous of an article go from story to story', async ({ page }) => {
  await openPage(page, '/?sort=newest')
  const titles = await findTitles(page).allInnerTexts()
  await findTitles(page).nth(1).click()
  const path = page.getByRole('navigation', { name: 'المسار' })
  await expect(path).toContainText('النتيجة 2 من 6')
  for (const title of titles.slice(2)) {
    await path.getByRole('link', { name: 'التالي' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
  }
  await expect(path.getByRole('link', { name: 'التالي' })).toHaveCount(0)
})

test('the page of an article says where else it was published, and how near the texts are', async ({
  page,
  app,
}) => {
  const { articles } = await askApi(app, 'q=المحطة&sort=oldest')
  await openPage(page, `/articles/${articles[0]?.id ?? ''}`)
  const copies = page.locator('#copies')
  await expect(copies.getByRole('heading')).toHaveText('نُشر أيضًا في')
  await expect(copies.getByRole('listitem')).toHaveCount(3)
  await expect(copies.getByRole('listitem').filter({ hasText: 'صوت الوادي' })).toContainText(/[5-7]\d%/)
  await expect(copies.getByRole('listitem').filter({ hasText: 'مجلة السكك' })).toContainText(/9\d%/)
  await expectNoAxeViolations(page)
  await copies.getByRole('link', { name: 'أخبار الضفاف', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('وزير النقل يفتتح متحف القطارات')
})

test('an article without copies has no such list', async ({ page, app }) => {
  const { articles } = await askApi(app, 'q=دراجات')
  await openPage(page, `/articles/${articles[0]?.id ?? ''}`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.locator('#copies')).toHaveCount(0)
})

test('the API gives articles, and rows with their copies when asked', async ({ app }) => {
  const plain = await askApi(app, 'sort=newest')
  expect([plain.total, plain.articles.length]).toEqual([10, 10])
  const grouped = await askApi(app, 'sort=newest&group=1')
  expect(grouped).toMatchObject({ total: 10, threads: 6 })
  expect(grouped.articles).toHaveLength(6)
})

test.describe('on a narrow screen', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  test('an open row and the list of copies fit', async ({ page, app }) => {
    await openPage(page, '/?q=المحطة&sort=oldest')
    await findThread(findRows(page).first()).locator('summary').click()
    await expectNoSidewaysScroll(page)
    await expectNoAxeViolations(page)
    const { articles } = await askApi(app, 'q=المحطة&sort=oldest')
    await openPage(page, `/articles/${articles[0]?.id ?? ''}`)
    await expectNoSidewaysScroll(page)
    await expectNoAxeViolations(page)
  })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('rows open, and the choice of rows is a link', async ({ page }) => {
    await page.goto('/?q=المحطة&sort=newest')
    const thread = findThread(findRow(page, 'متحف للقطارات'))
    await thread.locator('summary').click()
    await expect(thread.getByRole('listitem')).toHaveCount(3)
    await page.getByRole('group', { name: 'النسخ' }).getByRole('link', { name: 'كلٌّ على حدة' }).click()
    await expect(findRows(page)).toHaveCount(5)
  })
})
