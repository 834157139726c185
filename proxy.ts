import { NextResponse, type NextRequest } from 'next/server'
import { formatContentSecurityPolicy } from '#lib/server/content-security-policy.ts'

/** Gives every page a content security policy with a nonce of its own. */
export function proxy(request: NextRequest): NextResponse {
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64')
  const mode = process.env.NODE_ENV === 'development' ? 'development' : 'production'
  const policy = formatContentSecurityPolicy(nonce, mode)
  // Next reads the nonce from the request and puts it on the scripts and styles that it writes.
  const headers = new Headers(request.headers)
  headers.set('content-security-policy', policy)
  headers.set('x-nonce', nonce)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy)
  return response
}

export const config = { matcher: '/((?!_next/static/).*)' }
