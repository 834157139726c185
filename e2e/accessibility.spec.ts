import { askApi } from './support/archive.ts'
import { expectNoAxeViolations } from './support/axe.ts'
import { findTotal } from './support/search-page.ts'
import { expect, test } from './support/test.ts'

const looks = [
  { colorScheme: 'light', width: 1440 },
  { colorScheme: 'dark', width: 1440 },
  { colorScheme: 'light', width: 390 },
  { colorScheme: 'dark', width: 390 },
] as const

const pages = {
  'the first page': '/',
  'a search with everything in force':
    '/?q=معرض&country=EG&country=TR&xsource=erem&from=2010&to=2026&sort=newest&size=10&find-org=اتحاد',
  'a list': '/?sort=newest&page=2&more=country',
  'nothing found': '/?q=معرض&country=XK&source=ruqa',
  'a dropped value': '/?country=ZZ&sort=newest',
  'the help': '/help',
  'a file': '/files/2018/0007_0c9e55b2.txt',
}

for (const { colorScheme, width } of looks) {
  test.describe(`${colorScheme}, ${width} px`, () => {
    test.use({ colorScheme, viewport: { width, height: 900 } })

    for (const [name, address] of Object.entries(pages)) {
      test(`${name}: axe has nothing to say`, async ({ page }) => {
        await page.goto(address)
        await expect(page.locator('html')).toHaveAttribute('data-js')
        await expectNoAxeViolations(page)
      })
    }

    test('an article: axe has nothing to say', async ({ page, app }) => {
      const { articles } = await askApi(app, 'q=معرض&country=EG')
      await page.goto(`/articles/${articles[0]?.id}?q=معرض&at=1`)
      await expectNoAxeViolations(page)
    })

    test('a page that is not there: axe has nothing to say', async ({ page, expectTrouble }) => {
      expectTrouble(/status of 404/)
      await page.goto('/articles/none')
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expectNoAxeViolations(page)
    })
  })
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the sheet of facets, ${colorScheme}: axe has nothing to say`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width: 390, height: 800 })
    await page.goto('/?q=معرض&country=EG&xsource=erem')
    await expect(findTotal(page)).toBeVisible()
    await expect(page.locator('html')).toHaveAttribute('data-js')
    await page.getByRole('link', { name: /^التصنيفات/ }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await expectNoAxeViolations(page)
  })
}
