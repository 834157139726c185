import { MeilisearchApiError } from 'meilisearch'

/** The engine did not answer: not started, killed, or busy beyond the time-out. The page says so and tries again. */
export class EngineAwayError extends Error {
  override readonly name = 'EngineAwayError'
}

/** The engine answered that it will not do what was asked: a bug of ours or a wrong key. */
export class EngineRefusalError extends Error {
  override readonly name = 'EngineRefusalError'
}

/** Statuses by which a server says «not now»: too many requests, or shutting down. */
const notNow = new Set([408, 429, 502, 503, 504])

/** Runs one call to the engine and names what went wrong. */
export async function askEngine<T>(what: string, call: () => Promise<T>): Promise<T> {
  try {
    return await call()
  } catch (cause) {
    if (cause instanceof MeilisearchApiError && !notNow.has(cause.response.status)) {
      throw new EngineRefusalError(`The search engine refused to ${what}: ${cause.message}`, { cause })
    }
    throw new EngineAwayError(`The search engine did not answer when asked to ${what}.`, { cause })
  }
}
