import { NotFoundPage } from '#components/states/not-found-page.tsx'
import { setResponseStatus } from '#lib/server/response-status.ts'

/** Not Next's `notFound()`: that one sends an empty page to a browser without JavaScript. */
export function drawNotFound() {
  setResponseStatus(404)
  return <NotFoundPage />
}
