import { Meilisearch } from 'meilisearch'
import { limitCalls } from './limit-calls.ts'

/** A door to one Meilisearch server. */
export type EngineConnection = {
  readonly client: Meilisearch
  /** Runs a call when one of the four connections is free. */
  readonly run: <T>(call: () => Promise<T>) => Promise<T>
  /** The same for what costs the engine much (the closest articles): two at once, so that plain searches pass by. */
  readonly runHeavy: <T>(call: () => Promise<T>) => Promise<T>
}

/** More connections than cores only queue inside the engine, where they block its health check (docs: arabic-search, R3). */
const mostConnections = 4
const mostHeavy = 2

/** Compressed replies stall about 45 ms on loopback: ask for plain ones. */
const plainReplies = { 'accept-encoding': 'identity' }

export function connectEngine(
  address: { url: string; apiKey: string },
  timeoutMs = 10_000,
): EngineConnection {
  const client = new Meilisearch({
    host: address.url,
    apiKey: address.apiKey,
    timeout: timeoutMs,
    requestInit: { headers: plainReplies },
  })
  return { client, run: limitCalls(mostConnections), runHeavy: limitCalls(mostHeavy) }
}
