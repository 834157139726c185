import { setTimeout as wait } from 'node:timers/promises'
import type { App } from './support/app.ts'
import { expectNoAxeViolations } from './support/axe.ts'
import { findSearchBox, findTitles, findTotal, findValue } from './support/search-page.ts'
import { expect, test } from './support/test.ts'

// A font that is still on its way when the app is stopped would be trouble of the test, not of the page.
test.afterEach(async ({ page }) => page.waitForLoadState('networkidle'))

// Each of these harms an app of its own: a start takes seconds.
test.describe.configure({ timeout: 90_000 })

const address = '/?q=معرض&country=EG&xsource=erem&sort=newest'

test('the engine is killed: the page says so with status 503, keeps what was typed, and comes back by itself', async ({
  page,
  ownApp,
  expectTrouble,
}) => {
  expectTrouble(/status of 503/)
  await page.goto(ownApp.url + address)
  const titles = await findTitles(page).allInnerTexts()

  await killForLong(ownApp)
  const response = await page.goto(ownApp.url + address)
  expect(response?.status()).toBe(503)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('محرّك البحث لا يجيب')
  await expect(findSearchBox(page)).toHaveValue('معرض')
  expect(await response?.text()).not.toMatch(/\bat \S+ \(|node_modules|ECONNREFUSED|127\.0\.0\.1/)
  await expectNoAxeViolations(page)

  // The reader does nothing.
  await expect(findTotal(page)).toBeVisible({ timeout: 40_000 })
  expect(await findTitles(page).allInnerTexts()).toEqual(titles)
  await expect(findValue(page, 'البلد', 'مصر')).toHaveAttribute('aria-current', 'true')
  await expect(page).toHaveURL(ownApp.url + address)
})

test('every door answers 503 while the engine is away, and what needs no engine still works', async ({
  page,
  ownApp,
}) => {
  await page.goto(ownApp.url + address)
  const article = await findTitles(page).first().getAttribute('href')
  await killForLong(ownApp)

  for (const path of ['/', '/?country=EG', article ?? '', '/files/2014/0008_d2290f6b.txt']) {
    const response = await fetch(ownApp.url + path)
    expect(response.status, path).toBe(503)
    expect(await response.text(), path).toContain('محرّك البحث لا يجيب')
  }
  const search = await fetch(`${ownApp.url}/api/search?q=x`)
  expect(search.status).toBe(503)
  expect(search.headers.get('retry-after')).not.toBeNull()
  expect((await fetch(`${ownApp.url}/api/health`)).status).toBe(503)

  expect((await fetch(`${ownApp.url}/help`)).status).toBe(200)
})

test('a search typed while the engine is away is there when it returns', async ({
  page,
  ownApp,
  allowTrouble,
}) => {
  await page.goto(`${ownApp.url}/?country=EG`)
  await killForLong(ownApp)
  // The page asks every three seconds, and the engine may be back before.
  allowTrouble(/status of 503/)

  await findSearchBox(page).fill('معرض')
  await findSearchBox(page).press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('محرّك البحث لا يجيب')
  await expect(findSearchBox(page)).toHaveValue('معرض')

  await expect(findTotal(page)).toBeVisible({ timeout: 40_000 })
  await expect(findValue(page, 'البلد', 'مصر')).toHaveAttribute('aria-current', 'true')
  await expect(page.locator('mark').first()).toBeVisible()
})

test('an engine that hangs is no engine: 503 in good time, and results when it goes on', async ({
  page,
  ownApp,
  expectTrouble,
}) => {
  expectTrouble(/status of 503/)
  const engine = ownApp.enginePid()
  process.kill(engine, 'SIGSTOP')
  try {
    const response = await page.goto(ownApp.url + address, { timeout: 20_000 })
    expect(response?.status()).toBe(503)
  } finally {
    process.kill(engine, 'SIGCONT')
  }
  await expect(findTotal(page)).toBeVisible({ timeout: 20_000 })
})

/** Kills the engine again and again: each time the supervisor waits longer before it starts a new one. */
async function killForLong(app: App): Promise<void> {
  for (let kills = 0; kills < 4; kills += 1) {
    process.kill(await waitForEngine(app), 'SIGKILL')
    await wait(50)
  }
}

async function waitForEngine(app: App): Promise<number> {
  for (;;) {
    try {
      return app.enginePid()
    } catch {
      await wait(50)
    }
  }
}
