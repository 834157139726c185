import type { Page } from '@playwright/test'
import { askApi } from './support/archive.ts'
import { expectEnoughContrast, expectNoAxeViolations } from './support/axe.ts'
import { expect, test } from './support/test.ts'

// axe looks at every element, four times a page.
test.describe.configure({ timeout: 90_000 })

const pages = {
  'the first page': '/',
  'a search with everything in force':
    '/?q=معرض&country=EG&country=TR&xsource=erem&from=2010&to=2026&sort=newest&size=10&find-org=اتحاد',
  'a list': '/?sort=newest&page=2&size=10&more=source',
  'nothing found': '/?q=معرض&country=XK&source=ruqa',
  'a dropped value': '/?country=ZZ&country=XK',
  'the help': '/help',
  'a file': '/files/2018/0007_0c9e55b2.txt',
  'the account of the archive': '/archive',
  'the list of files': '/archive/files',
  'the names in the archive': '/archive/entities',
  'the names that are doubtful': '/archive/entities?kind=country&show=doubtful',
  'one name': '/archive/entities/org/unesco',
}

for (const [name, address] of Object.entries(pages)) {
  test(`${name}: axe has nothing to say, wide and narrow, light and dark`, async ({ page }) => {
    await page.goto(address)
    await checkAllLooks(page)
  })
}

test('an article: axe has nothing to say, wide and narrow, light and dark', async ({ page, app }) => {
  const { articles } = await askApi(app, 'q=معرض&country=EG')
  await page.goto(`/articles/${articles[0]?.id}?q=معرض&country=EG&at=1`)
  await checkAllLooks(page)
})

test('a page that is not there: axe has nothing to say', async ({ page, expectTrouble }) => {
  expectTrouble(/status of 404/)
  await page.goto('/articles/none')
  await checkAllLooks(page)
})

test('the sheet of facets: axe has nothing to say, light and dark', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 })
  await page.goto('/?q=معرض&country=EG&xsource=erem')
  await expect(page.locator('html')).toHaveAttribute('data-js')
  await page.getByRole('link', { name: /^التصنيفات/ }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await expectNoAxeViolations(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expectEnoughContrast(page)
})

async function checkAllLooks(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('data-js')
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 })
    await page.emulateMedia({ colorScheme: 'light' })
    await expectNoAxeViolations(page)
    await page.emulateMedia({ colorScheme: 'dark' })
    await expectEnoughContrast(page)
  }
}
