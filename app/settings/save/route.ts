import { safeReturn } from '#lib/server/interface-address.ts'

/** Leads back to where the reader was. The cookie is set by our http server, as for every address that asks for settings. */
export function GET(request: Request): Response {
  const location = safeReturn(new URL(request.url).searchParams.get('back'))
  return new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } })
}
