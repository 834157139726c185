import { readFileSync } from 'node:fs'
import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import type { Page } from '@playwright/test'
import { parse } from 'csv-parse/sync'
import { expectNoAxeViolations } from './support/axe.ts'
import { expectNoSidewaysScroll } from './support/layout.ts'
import { readTotal, toggleValue } from './support/search-page.ts'
import { expect, test } from './support/test.ts'

const findMenu = (page: Page) => page.locator('details.menu').filter({ hasText: 'صدّر' })

async function openMenu(page: Page): Promise<void> {
  await findMenu(page).getByText('صدّر', { exact: true }).click()
  await expect(findMenu(page).getByRole('link')).toHaveCount(5)
}

/** What the file has, and what it is called. */
async function download(page: Page, format: string): Promise<{ text: string; name: string }> {
  const started = page.waitForEvent('download')
  await findMenu(page).getByRole('link', { name: format, exact: true }).click()
  const file = await started
  return { text: readFileSync(await file.path(), 'utf8'), name: file.suggestedFilename() }
}

/** How many articles each format's own reader finds. */
const counts: Readonly<Record<string, (text: string) => number>> = {
  CSV: (text) => (parse(text, { columns: true, bom: true }) as unknown[]).length,
  'JSON Lines': (text) =>
    text
      .trimEnd()
      .split('\n')
      .filter((line) => (JSON.parse(line) as { kind: string }).kind === 'article').length,
  RIS: (text) => (new Cite(text, { forceType: '@ris/file' }).data as unknown[]).length,
  BibTeX: (text) => (new Cite(text, { forceType: '@bibtex/text' }).data as unknown[]).length,
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    for (const [format, count] of Object.entries(counts)) {
      test(`a narrowed search is exported as ${format}: as many articles as the page counts`, async ({
        page,
      }) => {
        await page.goto('/?country=EG&sort=newest')
        const total = await readTotal(page)
        await openMenu(page)
        await expect(findMenu(page)).toContainText(`كل ما في البحث: ${String(total)} مقالًا`)
        const { text, name } = await download(page, format)
        expect(count(text)).toBe(total)
        expect(name).toContain('كشّاف البلد مصر')
      })
    }
  })
}

test('the files are those of the search that is on the page after a value is chosen', async ({ page }) => {
  await page.goto('/?q=معرض')
  await toggleValue(page, 'البلد', 'الهند')
  const total = await readTotal(page)
  await openMenu(page)
  const { text } = await download(page, 'CSV')
  const rows = parse(text, { columns: true, bom: true }) as Record<string, string>[]
  expect(rows).toHaveLength(total)
  expect(rows.map(({ country_ids: ids }) => ids?.split('; ').includes('IN'))).toEqual(rows.map(() => true))
  expect(rows[0]?.export).toContain('«معرض»، البلد: الهند')
})

test('the texts come as a ZIP file', async ({ request }) => {
  const answer = await request.get('/api/export/zip?country=EG')
  expect(answer.headers()['content-type']).toBe('application/zip')
  const bytes = await answer.body()
  expect(bytes.subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004')
  expect(bytes.includes('index.csv')).toBe(true)
})

test('an article has its citation and its text as files', async ({ request }) => {
  const found = (await (await request.get('/api/search?size=1')).json()) as { articles: { id: string }[] }
  const id = found.articles[0]?.id ?? ''
  const ris = await request.get(`/api/articles/${id}/citation.ris`)
  expect(await ris.text()).toContain(`AN  - ${id}`)
  expect(ris.headers()['content-disposition']).toBe(`attachment; filename="kashshaf-${id}.ris"`)
  expect(await (await request.get(`/api/articles/${id}/citation.bib`)).text()).toContain(`kashshaf-${id}`)
  expect((await request.get(`/api/articles/${id}/text.txt`)).status()).toBe(200)
  expect(((await (await request.get(`/api/articles/${id}/text.json`)).json()) as { id: string }).id).toBe(id)
  expect((await request.get('/api/articles/none/citation.ris')).status()).toBe(404)
  expect((await request.get('/api/export/doc')).status()).toBe(404)
})

for (const width of [1440, 390]) {
  test(`the open menu can be used by all at ${String(width)} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    await page.goto('/?q=معرض')
    await openMenu(page)
    await expectNoAxeViolations(page)
    await expectNoSidewaysScroll(page)
  })
}
