import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { askApi } from './support/archive.ts'
import type { App } from './support/app.ts'
import { askRaw } from './support/ask-raw.ts'
import { expect, test } from './support/test.ts'

const fixed = [
  '/',
  '/?country=EG&sort=newest',
  '/?q=زقزقزق',
  '/help',
  '/form?q=معرض',
  '/nowhere',
  '/articles/none',
]

async function listAddresses(app: App): Promise<string[]> {
  const [article] = (await askApi(app, 'country=EG')).articles
  return [...fixed.map(encodeURI), `/articles/${article?.id}`, '/files/2014/0008_d2290f6b.txt']
}

test('every page has a policy with a nonce of its own, and every script has that nonce', async ({ app }) => {
  const seen = new Set<string>()
  for (const address of await listAddresses(app)) {
    const { headers, text } = await askRaw(app, address)
    const policy = String(headers['content-security-policy'])
    const nonce = /script-src 'self' 'nonce-([^']+)'/.exec(policy)?.[1] ?? ''
    expect(nonce.length, address).toBeGreaterThanOrEqual(22)
    seen.add(nonce)

    expect(policy, address).not.toMatch(/script-src[^;]*unsafe-(?:inline|eval)/)
    for (const [tag] of text.matchAll(/<script\b[^>]*>/g)) expect(tag, address).toContain(`nonce="${nonce}"`)
    for (const [tag] of text.matchAll(/<style\b[^>]*>/g)) expect(tag, address).toContain(`nonce="${nonce}"`)
    expect(text, address).not.toMatch(/<[^>]+\son[a-z]+=/)
    expect(text, address).not.toContain('javascript:')
  }
  expect(seen.size).toBe(fixed.length + 2)
})

test('every answer is guarded: pages, data, files, refusals', async ({ app }) => {
  const others = ['/api/search', '/api/health', '/api/files/none', '/%E0%A4%A', '/icon.svg']
  for (const address of [...(await listAddresses(app)), ...others]) {
    const { headers } = await askRaw(app, address)
    expect(headers, address).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'same-origin',
    })
    expect(headers, address).not.toHaveProperty('x-powered-by')
  }
})

test('nothing of the engine reaches the browser: no key, no address, no name', async ({ app, page }) => {
  const bodies: string[] = []
  page.on('response', async (response) => {
    if (/text|javascript|json/.test(response.headers()['content-type'] ?? ''))
      bodies.push(await response.text())
  })
  for (const address of await listAddresses(app)) bodies.push((await askRaw(app, address)).text)
  for (const address of ['/', '/?q=معرض&country=EG']) {
    await page.goto(address)
    await page.waitForLoadState('networkidle')
  }
  bodies.push((await askRaw(app, '/api/search?size=3')).text, (await askRaw(app, '/api/health')).text)

  expect(bodies.length).toBeGreaterThan(10)
  const secrets = listSecrets(app)
  expect(secrets.length).toBeGreaterThan(0)
  for (const body of bodies) {
    expect(body).not.toMatch(/meilisearch|MEILI_|KASHSHAF_SEARCH_KEY|multi-search/i)
    for (const secret of secrets) expect(body.includes(secret)).toBe(false)
  }
})

/** What only the server may know: keys that lie in the data folder, and the folder itself. */
function listSecrets(app: App): string[] {
  const files = readdirSync(app.dataDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /key/i.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8').trim())
  return [...files.filter((text) => text.length >= 16 && text.length < 200), app.dataDir]
}
