import type { Browser, BrowserContext, Request } from '@playwright/test'

export type Watch = {
  /** Everything that went wrong in the browser, oldest first. */
  readonly troubles: readonly string[]
  stop(): void
}

/**
 * A page that is left, or a prefetch that is no longer wanted, breaks its requests off. `csp` is a script that is
 * not loaded: because JavaScript is off, or by our own policy, and then the console has an error that says so.
 */
const harmlessFailures = ['net::ERR_ABORTED', 'csp']

/** Notes every error that a page prints or throws, every request that fails or leaves this machine. */
export function watchForTrouble(browser: Browser): Watch {
  const troubles: string[] = []
  const watched: BrowserContext[] = []
  const watch = (context: BrowserContext) => {
    watched.push(context)
    watchContext(context, (trouble) => troubles.push(trouble))
  }
  browser.contexts().forEach(watch)
  browser.on('context', watch)
  return {
    troubles,
    stop: () => {
      browser.off('context', watch)
      for (const context of watched) context.removeAllListeners()
    },
  }
}

function watchContext(context: BrowserContext, note: (trouble: string) => void): void {
  context.on('console', (message) => {
    if (message.type() !== 'error') return
    const page = message.page()?.url() ?? 'a worker'
    note(`console error on ${page}: ${message.text()} (${message.location().url || 'no address'})`)
  })
  context.on('weberror', (error) => note(`uncaught error: ${error.error().stack ?? error.error().message}`))
  context.on('request', (request) => {
    if (isOutside(request))
      note(`request to the outside: ${request.url()}. Ship the file or remove the link to it.`)
  })
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? 'no reason given'
    if (harmlessFailures.includes(reason) || isOutside(request)) return
    note(`request failed (${reason}): ${request.method()} ${request.url()}`)
  })
}

function isOutside(request: Request): boolean {
  const { protocol, hostname } = new URL(request.url())
  return /^(?:https?|wss?):$/.test(protocol) && !['127.0.0.1', 'localhost', '[::1]'].includes(hostname)
}
