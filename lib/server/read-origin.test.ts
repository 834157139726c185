import { expect, test } from 'vitest'
import { readOrigin } from './read-origin.ts'

test.each([
  [{ host: 'kashshaf.example' }, 'http://kashshaf.example'],
  [{ host: 'Kashshaf.Example:8443', 'x-forwarded-proto': 'https' }, 'https://kashshaf.example:8443'],
  [{ host: '127.0.0.1:3000', 'x-forwarded-proto': 'javascript' }, 'http://127.0.0.1:3000'],
  [{ host: '[::1]:3000' }, 'http://[::1]:3000'],
  [{ host: 'evil.test/path' }, 'http://localhost'],
  [{ host: 'user@evil.test' }, 'http://localhost'],
  [{ host: '"><script>' }, 'http://localhost'],
  [{ host: 'a:123456' }, 'http://localhost'],
  [{ host: '-' }, 'http://localhost'],
  [{}, 'http://localhost'],
])('The site that %j asks for is %s', (headers, origin) => {
  expect(readOrigin(new Headers(headers))).toBe(origin)
})
