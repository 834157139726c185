import { AsyncLocalStorage } from 'node:async_hooks'
import type { ServerResponse } from 'node:http'

/**
 * A server component cannot set the status of its page. Our http server and the rendering share one process, so
 * the response of the running request is kept here, on globalThis: the server and the bundle each have their own
 * copy of this module.
 */
const key = Symbol.for('kashshaf.response')

/** Runs `handle`, and all that it starts, with `response` as the current one. */
export function runWithResponse<Result>(response: ServerResponse, handle: () => Result): Result {
  return findStorage().run(response, handle)
}

/**
 * Sets the HTTP status of the page that is being rendered: 503 when the engine is away.
 * Does nothing once the page is on its way, and for the client router's own requests, which would answer a 503
 * by loading the whole page again.
 */
export function setResponseStatus(status: number): void {
  const response = findStorage().getStore()
  if (response === undefined || response.headersSent || response.req.headers.rsc !== undefined) return
  response.statusCode = status
}

function findStorage(): AsyncLocalStorage<ServerResponse> {
  const found: unknown = Reflect.get(globalThis, key)
  if (found instanceof AsyncLocalStorage) return found
  const made = new AsyncLocalStorage<ServerResponse>()
  Reflect.set(globalThis, key, made)
  return made
}
