import type { Page } from '@playwright/test'
import { countArticles } from './support/archive.ts'
import { askRaw } from './support/ask-raw.ts'
import { expectNoAxeViolations, expectEnoughContrast } from './support/axe.ts'
import { expectNoSidewaysScroll } from './support/layout.ts'
import { openPage } from './support/open-page.ts'
import { findChips, findSearchBox, findTotal, readTotal } from './support/search-page.ts'
import { expect, test } from './support/test.ts'

const fields = ['كل هذه الكلمات', 'هذه العبارة', 'أيٌّ من هذه', 'بلا هذه'] as const
const beyond = '(معرض كتاب) أو -سيارات'

const findForm = (page: Page) => page.getByRole('form', { name: 'بحث بنموذج' })
const findField = (page: Page, name: (typeof fields)[number]) => findForm(page).getByLabel(name)
const readFields = (page: Page) => Promise.all(fields.map((name) => findField(page, name).inputValue()))
const send = (page: Page) => findForm(page).getByRole('button', { name: 'ابحث' }).click()
const isQuery = (query: string) => (url: URL) => url.pathname === '/' && url.searchParams.get('q') === query

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('a query is written without a sign, and the search is kept as it was', async ({ page }) => {
      await page.goto('/?q=معرض&country=EG&country=TR&all=country&from=2010&sort=oldest&size=10&page=2')
      await page.getByRole('link', { name: 'بحث بنموذج' }).click()
      await expect(page).toHaveTitle(/^بحث بنموذج/)
      expect(await readFields(page)).toEqual(['معرض', '', '', ''])

      await findField(page, 'هذه العبارة').fill('معرض الكتاب')
      await findField(page, 'أيٌّ من هذه').fill('ناشرون مكتبات')
      await findField(page, 'بلا هذه').fill('سيارات "قطارات سريعة"')
      await send(page)

      const query = 'معرض "معرض الكتاب" ناشرون OR مكتبات -سيارات -"قطارات سريعة"'
      await expect(page).toHaveURL(isQuery(query))
      expect(new URL(page.url()).search).toMatch(
        /&country=EG&country=TR&all=country&from=2010&sort=oldest&size=10$/,
      )
      await expect(findSearchBox(page)).toHaveValue(query)
      await expect(findTotal(page)).toBeVisible()

      await page.getByRole('link', { name: 'بحث بنموذج' }).click()
      expect(await readFields(page)).toEqual([
        'معرض',
        'معرض الكتاب',
        'ناشرون مكتبات',
        'سيارات "قطارات سريعة"',
      ])
    })

    test('words are asked of the title alone, and only as they are written', async ({ page, app }) => {
      await page.goto('/form')
      await findField(page, 'كل هذه الكلمات').fill('معرض')
      await page.getByRole('radio', { name: 'في العنوان وحده' }).check()
      await page.getByRole('radio', { name: 'حرفيًا' }).check()
      await send(page)
      await expect(page).toHaveURL('/?q=عنوان%3Aمعرض&m=exact')
      const hasWord = (title: string) => /(?:^|\P{L})معرض(?:$|\P{L})/u.test(title)
      expect(await readTotal(page)).toBe(await countArticles(app, ({ title }) => hasWord(title)))

      await page.getByRole('link', { name: 'بحث بنموذج' }).click()
      await expect(page.getByRole('radio', { name: 'في العنوان وحده' })).toBeChecked()
      await expect(page.getByRole('radio', { name: 'حرفيًا' })).toBeChecked()
      expect(await readFields(page)).toEqual(['معرض', '', '', ''])
    })

    test('a query that says more than the fields can is shown, and an empty form is offered', async ({
      page,
    }) => {
      await page.goto(`/form?q=${encodeURIComponent(beyond)}&country=EG`)
      await expect(page.getByText('في هذا الاستعلام أكثر مما تسعه الخانات:')).toBeVisible()
      await expect(page.getByRole('main').getByText(beyond)).toBeVisible()
      await expect(findSearchBox(page)).toHaveValue(beyond)
      expect(await readFields(page)).toEqual(['', '', '', ''])
      await page.getByRole('link', { name: 'إلى نتائجه' }).click()
      await expect(page).toHaveURL(isQuery(beyond))
      await expect(findChips(page).getByRole('listitem')).toHaveCount(2)
    })
  })
}

test('an empty form leads to the search as it stands without words', async ({ page }) => {
  await page.goto('/form?q=معرض&country=EG')
  await findField(page, 'كل هذه الكلمات').fill('')
  await send(page)
  await expect(page).toHaveURL('/?country=EG')
})

test('every example finds its way: the query it shows is the query it asks', async ({ page }) => {
  await page.goto('/form')
  const links = page.getByRole('table').getByRole('link')
  await expect(links).toHaveCount(5)
  for (const link of await links.all()) {
    const href = new URL((await link.getAttribute('href')) ?? '', page.url())
    expect(isQuery((await link.innerText()).trim())(href)).toBe(true)
  }
})

test('the help leads to the form', async ({ page }) => {
  await page.goto('/help#syntax')
  await page.getByRole('link', { name: 'بحث بنموذج' }).click()
  await expect(findForm(page)).toBeVisible()
})

test('a query that is too long is said to be, on the form and on the results', async ({ page }) => {
  const long = 'معرض '.repeat(250)
  await page.goto(`/form?q=${encodeURIComponent(long)}`)
  await expect(page.getByText(/^الاستعلام أطول من 1,000 حرف/)).toBeVisible()
  await findField(page, 'كل هذه الكلمات').fill(long)
  await page.getByRole('radio', { name: 'في العنوان وحده' }).check()
  await send(page)
  await expect(page.getByText(/^الاستعلام أطول من 1,000 حرف/)).toBeVisible()
  await expect(findTotal(page)).toBeVisible()
})

const hostile = [
  ...['"', '«', '((((', ')', '-"', '|||', 'عنوان:', '%00', '%ED%A0%80', '%FF%FE', '%', '\\', '%0D%0AX: 1'],
  ...['%F0%9F%98%80', '%E2%80%AE', '<script>', '__proto__', 'a'.repeat(9000), '%28'.repeat(2000)],
]

test('whatever is sent to the form, the answer is a page or a search', async ({ app }) => {
  for (const text of hostile.map((one) => one.replace(/[^%\w]/g, encodeURIComponent))) {
    const page = await askRaw(app, `/form?q=${text}&sort=${text}&country=${text}`)
    expect([200, 431], text.slice(0, 40)).toContain(page.status)
    const names = ['words', 'phrase', 'any', 'none', 'in', 'm', 'all']
    const sent = await askRaw(
      app,
      `/form/go?${names.map((name) => `${name}=${text.slice(0, 6000)}`).join('&')}`,
    )
    expect([303, 431], text.slice(0, 40)).toContain(sent.status)
    const location = String(sent.headers['location'] ?? '/')
    expect(location).toMatch(/^\/(?:\?|$)/)
    expect((await askRaw(app, location)).status, location.slice(0, 80)).toBe(200)
  }
})

test.describe('on a telephone', () => {
  test.use({ viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true })

  test('the form is at hand, fills, and nothing scrolls sideways', async ({ page }) => {
    await page.goto('/?q=معرض&country=EG')
    await expectNoSidewaysScroll(page)
    await page.getByRole('link', { name: 'بحث بنموذج' }).tap()
    await expect(page).toHaveURL(/\/form/)
    for (const address of [page.url(), `/form?q=${encodeURIComponent(`${beyond} ${'ط'.repeat(300)}`)}`]) {
      await page.goto(address)
      await expectNoSidewaysScroll(page)
    }
    await findField(page, 'كل هذه الكلمات').fill('مكتبة')
    await send(page)
    await expect(page).toHaveURL('/?q=مكتبة')
  })
})

test.describe('read aloud and in every light', () => {
  test.describe.configure({ timeout: 90_000 })

  for (const query of ['معرض "كتاب جديد" -سيارات', beyond]) {
    test(`axe has nothing to say about «${query}»`, async ({ page }) => {
      await openPage(page, `/form?q=${encodeURIComponent(query)}&country=EG`)
      for (const width of [1440, 390]) {
        await page.setViewportSize({ width, height: 900 })
        await page.emulateMedia({ colorScheme: 'light' })
        await expectNoAxeViolations(page)
        await page.emulateMedia({ colorScheme: 'dark' })
        await expectEnoughContrast(page)
      }
    })
  }
})
