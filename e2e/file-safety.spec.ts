import { askRaw } from './support/ask-raw.ts'
import { expect, test } from './support/test.ts'

/** Ways that lead out of an archive where somebody joins a path to a folder. */
const waysOut = [
  '../package.json',
  '../../package.json',
  '..%2fpackage.json',
  '..%2f..%2fetc%2fpasswd',
  '%2e%2e/package.json',
  '%2e%2e%2fpackage.json',
  '..%252f..%252fpackage.json',
  '2014/..%2f..%2fpackage.json',
  '2014/%2e%2e/%2e%2e/%2e%2e/package.json',
  '%2fetc%2fpasswd',
  '/etc/passwd',
  '//etc/passwd',
  '..%5c..%5cpackage.json',
  '..\\package.json',
  '..%c0%af..%c0%afetc/passwd',
  'file:%2f%2f%2fetc%2fpasswd',
  '~%2f.bashrc',
  '2014/0008_d2290f6b.txt%00.html',
  '2014',
  '2014/',
  '.',
  'kashshaf/sources.tsv',
  'README.md',
]
const secrets = /root:.*:0:0|"devDependencies"|@playwright|ليل الحاويات\t/

for (const door of ['/files/', '/api/files/']) {
  test(`${door} opens nothing but files of the archive`, async ({ app }) => {
    for (const way of waysOut) {
      let answer = await askRaw(app, door + way)
      // «/files//etc/passwd» is sent on to «/files/etc/passwd».
      const { location } = answer.headers
      if (answer.status === 308 && typeof location === 'string')
        answer = await askRaw(app, new URL(location, app.url).pathname)
      expect([400, 404], `${door}${way} answered ${answer.status}`).toContain(answer.status)
      expect(answer.text, way).not.toMatch(secrets)
    }
  })
}

test('a file of the archive comes as a download that no browser runs', async ({ app }) => {
  const { status, headers, text } = await askRaw(app, '/api/files/2014/0008_d2290f6b.txt')
  expect(status).toBe(200)
  expect(headers['content-type']).toBe('application/octet-stream')
  expect(headers['content-disposition']).toMatch(/^attachment/)
  expect(headers['x-content-type-options']).toBe('nosniff')
  expect(text.length).toBeGreaterThan(100)
})

test('nobody can change anything from outside', async ({ app }) => {
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
    for (const path of ['/', '/api/search', '/api/files/2014/0008_d2290f6b.txt', '/articles/none']) {
      const { status, headers } = await askRaw(app, path, method)
      expect(status, `${method} ${path}`).toBe(405)
      expect(headers['allow']).toBe('GET, HEAD')
    }
  }
})
