import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startApp } from './support/app.ts'
import { expectNoAxeViolations } from './support/axe.ts'
import { ingest } from './support/ingest.ts'
import { expectNoSidewaysScroll } from './support/layout.ts'
import { findChips, findTitles, readTotal } from './support/search-page.ts'
import { expect, test } from './support/test.ts'

const page = (title: string, body: string) => `${title}\n\n${body}\n`
const stories = {
  'lake.txt': page(
    'مهرجان القوارب في بحيرة سيوة',
    'انطلق مهرجان القوارب الورقية في بحيرة سيوة صباح الجمعة بمشاركة مئتي طفل.',
  ),
  'bread.txt': page(
    'مسابقة خبز القرى',
    'فازت قرية جبلية بمسابقة الخبز التقليدي بعد أن قدّمت قوارب من العجين المحشو بالزعتر.',
  ),
  'kites.txt': page(
    'طائرات ورقية فوق الكثبان',
    'حلّقت طائرات ورقية ملونة فوق الكثبان، وحملت قوارب صغيرة من القماش.',
  ),
}

test('a link for citing says later what was then, what is new and what is gone', async ({
  browser,
  allowTrouble,
}) => {
  test.setTimeout(240_000)
  allowTrouble(/status of 410/)
  const folder = mkdtempSync(join(tmpdir(), 'kashshaf-evidence-'))
  for (const [name, text] of Object.entries(stories)) writeFileSync(join(folder, name), text)
  const app = await startApp(folder)
  const context = await browser.newContext({ baseURL: app.url })
  const tab = await context.newPage()
  try {
    await tab.goto('/?q=قوارب')
    await tab.getByText('استشهد بهذا العرض').click()
    const cited = (await tab.getByRole('link', { name: 'رابط للاستشهاد' }).getAttribute('href')) ?? ''
    expect(cited).toMatch(/\?q=قوارب&v=1\.3$/)
    const citations = tab.locator('.citations')
    await expect(citations.getByText(/أرشيف كشّاف، بحث: «قوارب».* النسخة 1 من الأرشيف/)).toBeVisible()
    await expect(
      citations.getByText(/Kashshaf archive, search: .*3 articles, archive version 1/),
    ).toBeVisible()
    await tab.goto(cited)
    await expect(tab.getByText('كما كانت: النسخة 1 من الأرشيف، 3 مقالات.')).toBeVisible()
    const gone = await findTitles(tab).filter({ hasText: 'طائرات ورقية' }).getAttribute('href')

    rmSync(join(folder, 'kites.txt'))
    writeFileSync(
      join(folder, 'river.txt'),
      page('سباق قوارب في النهر', 'شارك ثلاثون قاربًا في سباق قوارب النهر، وصفق الجمهور على الضفتين.'),
    )
    await ingest(app, folder)

    await tab.goto(cited)
    await expect(
      tab.getByText('في النسخة 1 كان العدد 3، وصار 3. الجديد: مقال واحد. لم يعد يوجد: مقال واحد.'),
    ).toBeVisible()
    await tab.getByRole('link', { name: 'اعرض الجديد وحده' }).click()
    await expect(tab).toHaveURL(/since=1/)
    await expect(findTitles(tab)).toHaveText(['سباق قوارب في النهر'])
    await expect(findChips(tab)).toContainText('بعد النسخة 1')
    const answer = await tab.request.get(`/api/search${cited.slice(1)}&size=1`)
    expect(await answer.json()).toMatchObject({
      archive: { version: 2, articles: 3 },
      then: { version: 1, total: 3, new: 1, gone: 1 },
    })

    const response = await tab.goto(gone ?? '')
    expect(response?.status()).toBe(410)
    await expect(tab.getByRole('heading', { level: 1 })).toHaveText('لم يعد هذا المقال في الأرشيف')
    await expect(tab.getByText(/كان في الملف.*kites\.txt/)).toBeVisible()
    await expectNoAxeViolations(tab)

    // The desk tells the same of a search that was saved before.
    await tab.goto('/help')
    await tab.evaluate(() => {
      const search = { address: '/?q=قوارب', name: 'قوارب', savedAt: 1, visitedAt: 1, version: 1, total: 3 }
      localStorage.setItem(
        'kashshaf.desk',
        JSON.stringify({ kashshaf: 1, searches: [search], stars: [], read: [] }),
      )
    })
    await tab.goto('/desk')
    await expect(tab.getByRole('link', { name: 'الجديد منذئذ: 1' })).toBeVisible()
    await expect(tab.getByText('لم يعد يوجد: 1')).toBeVisible()
    await tab.getByRole('link', { name: 'الجديد منذئذ: 1' }).click()
    await expect(findTitles(tab)).toHaveText(['سباق قوارب في النهر'])
  } finally {
    await context.close()
    await app.stop()
    rmSync(folder, { recursive: true, force: true })
  }
})

test('a mark that is not understood is named, and the search holds', async ({ page: tab }) => {
  await tab.goto('/?q=قطار&v=yesterday')
  await expect(tab.getByText(/قيمة لم تُفهم: .*yesterday/)).toBeVisible()
  expect(await readTotal(tab)).toBeGreaterThan(0)
  await tab.goto('/?q=قطار&v=999.5')
  await expect(tab.getByText(/الرابط من النسخة 999، ولم يبلغها هذا الأرشيف/)).toBeVisible()
})

test('the fingerprint of an article is that of the text one downloads; it is cited in both languages', async ({
  page: tab,
  app,
}) => {
  await tab.goto('/?q=قطار')
  await findTitles(tab).first().click()
  await expect(tab).toHaveURL(/\/articles\//)
  const id = new URL(tab.url()).pathname.split('/').at(-1) ?? ''
  const text = await (await tab.request.get(`/api/articles/${id}/text.txt`)).body()
  const hash = createHash('sha256').update(text).digest('hex')
  await expect(tab.getByText(hash, { exact: true })).toBeVisible()
  const cite = tab.getByRole('region', { name: 'الاستشهاد بالمقال' })
  await expect(cite.locator('[lang=ar]')).toContainText(`${app.url}/articles/${id}`)
  await expect(cite.locator('[lang=ar]')).toContainText(`بصمة النص ${hash.slice(0, 12)}`)
  await expect(cite.locator('[lang=en]')).toContainText('Kashshaf archive')
  for (const name of ['RIS', 'BibTeX']) {
    const href = await cite.getByRole('link', { name }).getAttribute('href')
    expect((await tab.request.get(href ?? '')).status()).toBe(200)
  }
})

test('the open box of citing fits a phone', async ({ page: tab }) => {
  await tab.setViewportSize({ width: 390, height: 844 })
  await tab.goto('/?q=قطار')
  await tab.getByText('استشهد بهذا العرض').click()
  await expectNoSidewaysScroll(tab)
  await expectNoAxeViolations(tab)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the link for citing is a link', async ({ page: tab }) => {
    await tab.goto('/?q=قطار&country=EG')
    await tab.getByText('استشهد بهذا العرض').click()
    await tab.getByRole('link', { name: 'رابط للاستشهاد' }).click()
    await expect(tab.getByText(/كما كانت: النسخة \d+ من الأرشيف/)).toBeVisible()
  })
})
