import type { Page } from '@playwright/test'
import { findSearchBox, findTitles, findTotal, follow, readTotal, search } from './support/search-page.ts'
import { expect, test } from './support/test.ts'

test.use({ archive: 'e2e/fixtures/archive' })

const finds: readonly { typed: string; found: readonly string[]; not?: readonly string[] }[] = [
  { typed: 'ايران', found: ['قافلة كتب تصل إلى إيران'] },
  { typed: 'موسكو', found: ['معرض للساعات في موسكو', 'قطار يجمع مدينتين بعيدتين'] },
  { typed: 'وموسكو', found: ['معرض للساعات في موسكو', 'قطار يجمع مدينتين بعيدتين'] },
  {
    typed: 'مدرسة',
    found: ['مدرسة جديدة عند النهر', 'دفتر الطيور'],
    not: ['قافلة كتب تصل إلى إيران'],
  },
  { typed: 'مدرسه', found: ['مدرسة جديدة عند النهر'] },
  { typed: 'مكتبة', found: ['دكّان الخَزَف', 'قطار يجمع مدينتين بعيدتين'] },
  { typed: 'مـكـتـبـة', found: ['دكّان الخَزَف'] },
  { typed: 'الخزف', found: ['دكّان الخَزَف'] },
  { typed: '205', found: ['سباق الزوارق'] },
  { typed: '٢٠٥', found: ['سباق الزوارق'] },
  { typed: 'كتاب', found: ['دفتر الخطاط'] },
  { typed: 'قطار بكين', found: ['قطار يجمع مدينتين بعيدتين'], not: ['معرض للساعات في موسكو'] },
]

for (const { typed, found, not = [] } of finds) {
  test(`«${typed}» finds ${found.map((title) => `«${title}»`).join(' and ')}`, async ({ page }) => {
    await page.goto('/?sort=newest')
    await search(page, typed)
    const titles = await findTitles(page).allInnerTexts()
    expect(titles).toEqual(expect.arrayContaining([...found]))
    for (const title of not) expect(titles).not.toContain(title)
  })
}

test('a broken plural is found by its singular', async ({ page }) => {
  await page.goto('/?q=مدرسة')
  await expect(findTitles(page)).toContainText(['حدائق صغيرة للتلاميذ'])
})

test('a mark is a whole word with what is joined to it', async ({ page }) => {
  expect(await readMarks(page, 'موسكو')).toEqual(['موسكو', 'وموسكو'])
  expect(await readMarks(page, 'مدرسة')).toEqual(['المدارس', 'بالمدرسة', 'مدرسة'])
  expect(await readMarks(page, 'الخزف')).toEqual(['الخَزَف'])
})

test('exact matching narrows to the word as it is written', async ({ page }) => {
  await page.goto('/?q=مدرسة')
  const all = await readTotal(page)
  await follow(page, page.getByRole('link', { name: 'حرفيًا' }))
  expect(await readTotal(page)).toBeLessThan(all)
  await expect(findTitles(page)).toHaveText(['مدرسة جديدة عند النهر'])
  expect(await readMarks(page, 'مدرسة', '&m=exact')).toEqual(['مدرسة'])
})

test('exact matching still forgives hamzas and vowel signs', async ({ page }) => {
  await page.goto('/?q=ايران&m=exact')
  await expect(findTitles(page)).toHaveText(['قافلة كتب تصل إلى إيران'])
  await page.goto('/?q=مكتبة&m=exact')
  await expect(findTitles(page)).toContainText(['دكّان الخَزَف'])
})

const quotes = ['"…"', '«…»', '“…”', '„…“', '”…“', '»…«']

test(`a phrase finds these words side by side, in ${quotes.join(' ')} alike`, async ({ page }) => {
  await page.goto('/?q=سوق+الكتب+القديمة')
  await expect(findTitles(page)).toHaveCount(2)
  for (const quote of quotes) {
    await search(page, quote.replace('…', 'سوق الكتب القديمة'))
    await expect(findTitles(page), quote).toHaveText(['سوق الكتب القديمة يعود'])
  }
})

test('a minus leaves out a word, or a phrase', async ({ page }) => {
  await page.goto('/?q=سوق+-زهور')
  await expect(findTitles(page)).toHaveText(['سوق الكتب القديمة يعود'])
  await page.goto(`/?q=${encodeURIComponent('سوق -«سوق الكتب القديمة»')}`)
  await expect(findTitles(page)).toHaveText(['سوق للزهور'])
})

test('who asks for a word gets it as written before its other forms', async ({ page }) => {
  await page.goto('/?q=المدارس')
  await expect(findTitles(page).first()).toHaveText('حدائق صغيرة للتلاميذ')
  await page.goto('/?q=مدرسة')
  await expect(findTitles(page).first()).toHaveText('مدرسة جديدة عند النهر')
})

const oddities = [
  '"',
  '-',
  '«»',
  '()[]{}*?\\',
  'AND OR NOT',
  '"مفتوح',
  '--',
  '\u200E', // left-to-right mark
  '<script>alert(1)</script>',
  "' OR 1=1 --",
  '\u{1F4DA}', // books
]

test('whatever is typed breaks nothing, and stays in the box', async ({ page }) => {
  for (const typed of oddities) {
    const response = await page.goto(`/?sort=newest&q=${encodeURIComponent(typed)}`)
    expect(response?.status(), typed).toBe(200)
    await expect(findTotal(page)).toBeVisible()
    await expect(findSearchBox(page)).toHaveValue(typed.trim())
  }
})

test('more than ten words: what is not searched for is named', async ({ page }) => {
  await page.goto('/?q=معرض+سوق+نهر+جسر+قطار+كتب+زهور+طيور+مدينة+ساعات+متحف+برج')
  await expect(page.getByText(/يُبحث بعشر كلمات على الأكثر/)).toContainText('متحف')
})

/** The marked forms of a search, each once. */
async function readMarks(page: Page, query: string, more = ''): Promise<string[]> {
  await page.goto(`/?q=${query}${more}`)
  const marks = await page.locator('#results mark').allInnerTexts()
  return [...new Set(marks)].sort()
}
