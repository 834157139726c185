import { findTitles } from './support/search-page.ts'
import { expect, test } from './support/test.ts'

test('the original file opens at the lines of the article, lit, with every line named', async ({ page }) => {
  await page.goto('/?q=معرض&country=EG&source=marfa')
  await findTitles(page).first().click()
  const title = await page.getByRole('heading', { level: 1 }).innerText()
  const article = page.url()
  const origin = page.getByRole('complementary', { name: 'أصل المقال' })
  const [first = 0, last = 0] = (await origin.getByRole('link', { name: /^من \d+ إلى \d+$/ }).innerText())
    .match(/\d+/g)!
    .map(Number)
  await page.getByRole('link', { name: 'الملف الأصلي', exact: true }).click()

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('2018/0007_0c9e55b2.txt')
  const lit = page.locator('.line-lit')
  await expect(lit).toHaveCount(last - first + 1)
  await expect(lit.first()).toHaveAttribute('id', `L${first}`)
  await expect(lit.first()).toBeInViewport()
  await expect(page.getByText('من هنا أُخذ المقال')).toBeVisible()
  await expect(page.locator('.line-kind').filter({ hasText: /^\s*$/ })).toHaveCount(0)
  await expect(page.locator('.line-lit.line-title')).toContainText(title)

  await page.getByRole('navigation', { name: 'المسار' }).getByRole('link', { name: 'إلى المقال' }).click()
  await expect(page).toHaveURL((url) => url.pathname === new URL(article).pathname)
})

test('no line is lost: the account adds up to the lines of the page', async ({ page }) => {
  await page.goto('/files/2018/0007_0c9e55b2.txt')
  const account = page.getByRole('complementary', { name: 'ما صار إليه كل سطر' })
  const counts = (await account.locator('li .n').allInnerTexts()).map(Number)
  const total = counts.pop()
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(total)
  await expect(page.locator('.line')).toHaveCount(total ?? 0)
})

test('the file can be had as it is', async ({ page }) => {
  await page.goto('/files/crawl-b/doc-0004.txt')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'نزّل الملف كما هو' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('doc-0004.txt')
})

for (const path of [
  'صحف/المرفأ/جرار-قبرص.txt',
  'export/lines-2016-2026.jsonl',
  '2020/0021_ansi_71f0.txt',
  'crawl-b/doc-0003.txt',
]) {
  test(`${path} is shown in readable Arabic with its stories`, async ({ page }) => {
    await page.goto(`/files/${encodeURI(path)}`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(path)
    await expect(page.getByRole('link', { name: 'اقرأ المقال' }).first()).toBeVisible()
    const text = await page.locator('.lines').innerText()
    expect(text).toMatch(/\p{Script=Arabic}{4}/u)
    expect(text).not.toContain('\uFFFD')
  })
}
