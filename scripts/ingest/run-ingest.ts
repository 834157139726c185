import { resolve } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { connectEngine } from '#lib/engine/connect-engine.ts'
import { openEngine } from '#lib/engine/embedded/open-engine.ts'
import type { RunningEngine } from '#lib/engine/embedded/running-engine.ts'
import { chooseRoots } from '#lib/ingest/choose-roots.ts'
import { ingestArchive, type IngestOutcome } from '#lib/ingest/ingest-archive.ts'
import { lockIngest } from '#lib/ingest/lock-ingest.ts'
import { describeRenewal } from './describe-renewal.ts'
import { loadSettings } from './load-settings.ts'
import { createProgressPrinter } from './print-progress.ts'
import { hasFailures, printReport } from './print-report.ts'
import { readArguments } from './read-arguments.ts'
import { createStopper } from './stop-on-signals.ts'

/**
 * How much the heap may grow before it is cleared, in per cent: an archive of 100,000 files is read in 700 MB, where V8 alone
 * would let it grow to four times what is used.
 */
const heapGrowth = 30

/** A request to the engine may carry thousands of articles: give it time. */
const engineTimeout = 600_000

/** The whole command; returns its exit code. The lock is taken first and given back last: no run meets another's engine. */
export async function runIngest(args: readonly string[]): Promise<number> {
  setFlagsFromString(`--heap-growing-percent=${String(heapGrowth)}`)
  const { dataDir, startedIn } = loadSettings()
  const given = readArguments(args, startedIn)
  const stopper = createStopper()
  stopper.onStop(await lockIngest(dataDir))
  try {
    const engine = await openEngine({ dataDir, env: process.env, purpose: 'npm run ingest' })
    stopper.onStop(engine.stop)
    const { manifest } = await ingest(given, dataDir, engine)
    return hasFailures(manifest) ? 1 : 0
  } catch (error) {
    // After Ctrl-C the engine goes away under our feet: that is no news.
    if (stopper.isStopping()) return new Promise(() => undefined)
    throw error
  } finally {
    await stopper.stop()
  }
}

async function ingest(
  given: readonly string[],
  dataDir: string,
  { url, adminKey }: RunningEngine,
): Promise<IngestOutcome> {
  const engine = connectEngine({ url, apiKey: adminKey }, engineTimeout)
  const roots = await chooseRoots(given, { engine, dataDir, samples: resolve('samples') })
  const printer = createProgressPrinter(process.stderr)
  try {
    const outcome = await ingestArchive({
      ...{ roots, dataDir, engine, report: printer.report, now: Date.now },
      announce: (renewal) => console.log(describeRenewal(renewal)),
    })
    printer.end()
    printReport(outcome)
    return outcome
  } finally {
    printer.end()
  }
}
