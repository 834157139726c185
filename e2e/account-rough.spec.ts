import { readFileSync } from 'node:fs'
import { expectNoSidewaysScroll } from './support/layout.ts'
import { expect, test } from './support/test.ts'

test.use({ archive: 'e2e/fixtures/rough' })

test('names what could not be read, with line and reason in Arabic, and leads there', async ({ page }) => {
  await page.goto('/archive')
  const failures = page.getByRole('region', { name: 'جدول: ما تعذّر' })
  await expect(failures.getByRole('row')).toHaveCount(3)
  await expect(failures.getByRole('row').filter({ hasText: 'صورة.txt' })).toContainText(
    'ليس نصًّا بل بيانات ثنائية',
  )
  await expect(page.getByRole('region', { name: 'جدول: ملفات ليس فيها خبر' })).toContainText('فارغ.txt')
  await page.getByText('ملفات من نوع لا يُقرأ').click()
  await expect(page.getByText('تقرير.pdf')).toBeVisible()
  await expect(page.getByText('حزم/نشرة.zip/داخل/صورة.jpg')).toBeVisible()
  await failures.getByRole('link', { name: 'سطور.jsonl' }).click()
  await expect(page).toHaveURL(/#L2$/)
  await expect(page.locator('#L2')).toContainText('{"title":')
})

test('pages, tables and packages are read: each article leads to its file and lines', async ({ page }) => {
  for (const [word, file, line] of [
    ['خطاطًا', 'صفحة.html', 'يجمع معرض الخط في عمّان أعمال ثلاثين خطاطًا'],
    ['الخزف', 'جدول.csv', 'فتح معرض الخزف أبوابه'],
    ['وهران', 'حزم/نشرة.zip/داخل/خبر.txt', 'يصل القطار الجديد إلى وهران'],
  ] as const) {
    await page.goto(`/?q=${word}`)
    await page.locator('.result h2 a, .result h3 a').first().click()
    if (file === 'صفحة.html')
      await expect(page.getByRole('complementary', { name: 'أصل المقال' })).toContainText('من بيانات الصفحة')
    await page.getByRole('link', { name: 'الملف الأصلي', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(file)
    await expect(page.locator('.line-lit').filter({ hasText: line })).toBeVisible()
  }
})

test('goes out as CSV and JSON, with formulas defused', async ({ page }) => {
  await page.goto('/archive')
  const get = async (name: string, nth = 0) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name, exact: true }).nth(nth).click(),
    ])
    return readFileSync(await download.path(), 'utf8')
  }
  expect((await get('CSV')).split('\r\n')[1]).toMatch(/^erem,إرم نيوز,/)
  const files = await get('CSV', 1)
  expect(files.split('\r\n')).toHaveLength(10)
  expect(files).toContain('صورة.txt,failed')
  const account = JSON.parse(await get('JSON')) as { articles: number; accounts: { path: string }[] }
  expect(account).toMatchObject({ articles: 6, files: { read: 6, failed: 1, empty: 1 } })
  expect(account.accounts.map(({ path }) => path)).toContain('حزم/نشرة.zip/داخل/خبر.txt')

  await page.goto(`/files/${encodeURIComponent('جدول.csv')}`)
  expect(await get('CSV')).toContain("'=1+1 معرض الخزف")
  expect(JSON.parse(await get('JSON'))).toMatchObject({
    path: 'جدول.csv',
    accountOfLines: [{ line: 1 }, { line: 2 }],
  })
})

test('says why a line was dropped', async ({ page }) => {
  await page.goto(`/files/${encodeURIComponent('خبران.txt')}`)
  await expect(page.locator('.line-repeat').first()).toContainText('العنوان مكرّر')
})

for (const width of [390, 1440])
  test(`nothing sticks out at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    for (const address of ['/archive', '/archive/files']) {
      await page.goto(address)
      await expectNoSidewaysScroll(page)
    }
  })
