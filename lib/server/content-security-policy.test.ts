import { expect, test } from 'vitest'
import { formatContentSecurityPolicy } from './content-security-policy.ts'

test('Pages may run our scripts with the nonce of the page, and nothing from elsewhere', () => {
  expect(formatContentSecurityPolicy('abc', 'production').split('; ')).toEqual([
    "default-src 'self'",
    "script-src 'self' 'nonce-abc' 'strict-dynamic'",
    "style-src 'self' 'nonce-abc'",
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ])
})

test('Only development may use eval and inline styles', () => {
  const policy = formatContentSecurityPolicy('abc', 'development')
  expect(policy).toContain("'unsafe-eval'")
  expect(policy).toContain("style-src 'self' 'unsafe-inline'")
  expect(formatContentSecurityPolicy('abc', 'production')).not.toContain('unsafe-eval')
})
