import { AsyncLocalStorage } from 'node:async_hooks'
import { usualInterface, type InterfaceSettings } from './interface-settings.ts'

/** What of the request that is being answered concerns how its page is drawn. */
export type CurrentRequest = {
  readonly settings: InterfaceSettings
  /** Path and query, as a link of this site. */
  readonly address: string
  /** Where the reader reached this site: `https://kashshaf.example`. */
  readonly origin: string
  /** When the request came: milliseconds since 1970. */
  readonly at: number
}

/**
 * Every word of a page depends on its reader's language, and hardly any function between the address and the word has to know.
 * So the request is kept beside the rendering, as its response is (`response-status.ts`), on globalThis for the same reason.
 */
const key = Symbol.for('kashshaf.request')

/** Runs `handle`, and all that it starts, for this request. */
export function runForRequest<Result>(request: CurrentRequest, handle: () => Result): Result {
  return findStorage().run(request, handle)
}

/** The request that is being answered; outside of one, a visit of the first page with the usual settings. */
export function readCurrentRequest(): CurrentRequest {
  return findStorage().getStore() ?? noRequest
}

const noRequest: CurrentRequest = {
  ...{ settings: usualInterface, address: '/', origin: 'http://localhost', at: 0 },
}

function findStorage(): AsyncLocalStorage<CurrentRequest> {
  const found: unknown = Reflect.get(globalThis, key)
  if (found instanceof AsyncLocalStorage) return found
  const made = new AsyncLocalStorage<CurrentRequest>()
  Reflect.set(globalThis, key, made)
  return made
}
