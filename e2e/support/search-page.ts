import { expect, type Locator, type Page } from '@playwright/test'

export type FacetName = 'البلد' | 'الجهة' | 'المصدر' | 'الشخصية' | 'المنطقة' | 'الوكالة'

/** What a reader sees of a search: enough to tell two views apart. */
export type View = {
  readonly total: string
  readonly query: string
  readonly chips: readonly string[]
  readonly titles: readonly string[]
  /** Values with a tick in their box, facet by facet. */
  readonly chosen: readonly string[]
  /** Of each row of choices (order, page size, matching, any/all) the one in force; and the number of the page. */
  readonly current: readonly string[]
}

export const findTotal = (page: Page): Locator => page.locator('#total')
export const findSearchBox = (page: Page): Locator => page.getByRole('searchbox', { name: 'ابحث في الأرشيف' })
export const findChips = (page: Page): Locator => page.getByRole('region', { name: 'ما يقصر النتائج' })
export const findRows = (page: Page): Locator => page.locator('#results > li')
export const findTitles = (page: Page): Locator =>
  page.locator('#results').getByRole('heading', { level: 2 }).getByRole('link')
export const findFacet = (page: Page, name: FacetName): Locator =>
  page.getByRole('region', { name: new RegExp(`^${name} \\d`) })

/** The box of a value: «مصر 23», also «مصر مستبعَد 23». */
export function findValue(page: Page, facet: FacetName, label: string): Locator {
  const name = new RegExp(`^${escape(label)}(?: مستبعَد)? [\\d,]+$`)
  return findFacet(page, facet).getByRole('link', { name })
}

/** Chooses or releases a value and waits for the page that follows. */
export async function toggleValue(page: Page, facet: FacetName, label: string): Promise<void> {
  await follow(page, findValue(page, facet, label))
}

export async function excludeValue(page: Page, facet: FacetName, label: string): Promise<void> {
  await follow(page, findFacet(page, facet).getByRole('link', { name: `استبعد ${label}`, exact: true }))
}

export async function removeChip(page: Page, text: string): Promise<void> {
  await follow(page, findChips(page).getByRole('link', { name: `أزل ${text}`, exact: true }))
}

/** Follows a link to another view of the search and waits until it is there. */
export async function follow(page: Page, link: Locator): Promise<void> {
  const href = await link.getAttribute('href')
  await link.click()
  if (href === null) return
  await expect(page).toHaveURL((url) => decodeURI(url.href) === decodeURI(new URL(href, url).href))
  await waitUntilSettled(page)
}

/** Waits until the results of this address are on the page, not the old ones dimmed. */
export async function waitUntilSettled(page: Page): Promise<void> {
  await expect(page.locator('[data-pending]')).toHaveCount(0)
  await expect(findTotal(page)).toBeVisible()
}

export async function search(page: Page, query: string): Promise<void> {
  await findSearchBox(page).fill(query)
  await findSearchBox(page).press('Enter')
  await expect(page).toHaveURL((url) => (url.searchParams.get('q') ?? '') === query)
  await waitUntilSettled(page)
}

/** The number in front of «مقالًا»: one and two are written as words. */
export async function readTotal(page: Page): Promise<number> {
  return readCounted((await findTotal(page).textContent()) ?? '')
}

/** How many rows the pages of the list have together: near copies are one. */
export async function readRows(page: Page): Promise<number> {
  const shown = await page.getByRole('navigation', { name: 'الصفحات' }).textContent()
  return Number((/[\d,]+$/.exec(shown ?? '')?.[0] ?? 'NaN').replaceAll(',', ''))
}

/** «مقالان» is 2, «1,204 مقالات» 1204: the first number of a sentence about articles. */
export function readCounted(text: string): number {
  if (text.startsWith('لا ')) return 0
  if (text.includes('مقالان') || text.includes('مقالين')) return 2
  if (text.includes('مقال واحد')) return 1
  return Number((/[\d,]+/.exec(text)?.[0] ?? 'NaN').replaceAll(',', ''))
}

/** The count beside a value. */
export async function readCount(page: Page, facet: FacetName, label: string): Promise<number> {
  const text = await findValue(page, facet, label).innerText()
  return Number(/([\d,]+)\s*$/.exec(text)?.[1]?.replaceAll(',', ''))
}

/** Every value of a facet that is shown, with its count. */
export async function readCounts(page: Page, facet: FacetName): Promise<Map<string, number>> {
  const rows = await findFacet(page, facet)
    .getByRole('listitem')
    .evaluateAll((items) =>
      items.map((item) => [
        item.querySelector('.name')?.textContent ?? '',
        Number((item.querySelector('.n')?.textContent ?? '').replaceAll(',', '')),
      ]),
    )
  return new Map(rows as [string, number][])
}

export async function readView(page: Page): Promise<View> {
  await waitUntilSettled(page)
  const textsOf = async (places: Locator) =>
    (await places.allInnerTexts()).map((text) => text.replaceAll(/\s+/g, ' ').trim())
  return {
    total: (await findTotal(page).innerText()).trim(),
    query: await findSearchBox(page).inputValue(),
    chips: await textsOf(findChips(page).getByRole('listitem')),
    titles: await textsOf(findTitles(page)),
    chosen: await textsOf(page.getByRole('complementary').locator('[aria-current=true]')),
    current: await textsOf(
      page.locator('main [aria-current], header [aria-current]').filter({ visible: true }),
    ),
  }
}

function escape(text: string): string {
  return text.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`)
}
