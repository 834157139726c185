import { readTotal } from './support/search-page.ts'
import { expect, test } from './support/test.ts'

test.describe('the account of the sample archive', () => {
  test('is reached from every page, and says what was read and what it became', async ({ page }) => {
    await page.goto('/?q=معرض')
    await page.getByRole('navigation', { name: 'الموقع' }).getByRole('link', { name: 'الأرشيف' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('حال الأرشيف')
    await expect(page.locator('.account-sum')).toContainText(
      'قُرئ 63 ملفًّا وفُصل إلى 139 خبرًا، فُهرس منها 135 مقالًا، وتكرّر 4 أخبار',
    )
    const lines = page.locator('section').filter({ has: page.getByRole('heading', { name: /^السطور/ }) })
    const [total = 0, ...parts] = (await lines.locator('.n').allInnerTexts()).map((text) =>
      Number(text.replaceAll(',', '')),
    )
    expect(parts.reduce((sum, count) => sum + count, 0)).toBe(total)
  })

  test('leads from an outlet to its articles, as many as the table says', async ({ page }) => {
    await page.goto('/archive')
    const row = page.getByRole('row').filter({ hasText: 'المرفأ' })
    const articles = await row.getByRole('cell').nth(2).innerText()
    await row.getByRole('link').click()
    expect(await readTotal(page)).toBe(Number(articles))
  })

  test('lists all files, each a link to its lines', async ({ page }) => {
    await page.goto('/archive')
    await page.getByRole('link', { name: 'كل الملفات' }).click()
    await expect(page.getByRole('row')).toHaveCount(64)
    await page.getByRole('link', { name: '2014/0008_d2290f6b.txt' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('2014/0008_d2290f6b.txt')
  })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the account is the same', async ({ page }) => {
    await page.goto('/archive')
    await expect(page.locator('.account-sum')).toContainText('139')
    await page.getByRole('link', { name: 'كل الملفات' }).click()
    await expect(page.getByRole('row')).toHaveCount(64)
  })
})
