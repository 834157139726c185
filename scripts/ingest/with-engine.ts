import { connectEngine, type EngineConnection } from '#lib/engine/connect-engine.ts'
import { openEngine } from '#lib/engine/embedded/open-engine.ts'
import { lockIngest } from '#lib/ingest/lock-ingest.ts'
import { limitHeap } from '../limit-heap.ts'
import { createStopper } from './stop-on-signals.ts'

/** A request to the engine may carry thousands of articles: give it time. */
const engineTimeout = 600_000

type Place = { readonly dataDir: string; readonly purpose: string }

/** Runs what changes the archive; returns the exit code. The lock is taken first and given back last: no run meets another's engine. */
export async function withEngine(
  { dataDir, purpose }: Place,
  work: (engine: EngineConnection) => Promise<number>,
): Promise<number> {
  limitHeap('ingest')
  const stopper = createStopper()
  stopper.onStop(await lockIngest(dataDir))
  try {
    const engine = await openEngine({ dataDir, env: process.env, purpose })
    stopper.onStop(engine.stop)
    return await work(connectEngine({ url: engine.url, apiKey: engine.adminKey }, engineTimeout))
  } catch (error) {
    // After Ctrl-C the engine goes away under our feet: that is no news.
    if (stopper.isStopping()) return new Promise(() => undefined)
    throw error
  } finally {
    await stopper.stop()
  }
}
