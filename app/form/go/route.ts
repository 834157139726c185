import { formTarget } from '#lib/query/query-form-address.ts'

/** Where the form is sent: writes its query and leads to that search, which is what a link in a memo should say. */
export function GET(request: Request): Response {
  const { search } = new URL(request.url)
  // A header holds no Arabic: `URL` escapes it and leaves what is escaped already. Without a host, so that it
  // holds behind any proxy.
  const target = new URL(formTarget(new URLSearchParams(search)), 'http://localhost')
  return new Response(null, { status: 303, headers: { location: target.pathname + target.search } })
}
