import { resolve } from 'node:path'
import { connectEngine } from '#lib/engine/connect-engine.ts'
import { openEngine } from '#lib/engine/embedded/open-engine.ts'
import type { RunningEngine } from '#lib/engine/embedded/running-engine.ts'
import { chooseRoots } from '#lib/ingest/choose-roots.ts'
import { ingestArchive } from '#lib/ingest/ingest-archive.ts'
import type { IngestOptions } from '#lib/ingest/ingest-options.ts'
import { lockIngest } from '#lib/ingest/lock-ingest.ts'
import { previewArchive } from '#lib/ingest/preview-archive.ts'
import { describeDifference } from '../compare/describe-difference.ts'
import { describeRenewal } from './describe-renewal.ts'
import { limitHeap } from './limit-heap.ts'
import { loadSettings } from './load-settings.ts'
import { createProgressPrinter } from './print-progress.ts'
import { hasFailures, printReport } from './print-report.ts'
import { readArguments, type IngestArguments } from './read-arguments.ts'
import { createStopper } from './stop-on-signals.ts'

/** A request to the engine may carry thousands of articles: give it time. */
const engineTimeout = 600_000

/** The whole command; returns its exit code. The lock is taken first and given back last: no run meets another's engine. */
export async function runIngest(args: readonly string[]): Promise<number> {
  limitHeap()
  const { dataDir, startedIn } = loadSettings()
  const given = readArguments(args, startedIn)
  const stopper = createStopper()
  stopper.onStop(await lockIngest(dataDir))
  try {
    const engine = await openEngine({ dataDir, env: process.env, purpose: 'npm run ingest' })
    stopper.onStop(engine.stop)
    return await work(given, dataDir, engine)
  } catch (error) {
    // After Ctrl-C the engine goes away under our feet: that is no news.
    if (stopper.isStopping()) return new Promise(() => undefined)
    throw error
  } finally {
    await stopper.stop()
  }
}

/** Ingests, or says what an ingest would change; returns the exit code. */
async function work(
  { paths, isDryRun }: IngestArguments,
  dataDir: string,
  { url, adminKey }: RunningEngine,
): Promise<number> {
  const engine = connectEngine({ url, apiKey: adminKey }, engineTimeout)
  const roots = await chooseRoots(paths, { engine, dataDir, samples: resolve('samples') })
  const printer = createProgressPrinter(process.stderr)
  const options: IngestOptions = {
    ...{ roots, dataDir, engine, report: printer.report, now: Date.now },
    announce: (renewal) => console.log(describeRenewal(renewal)),
  }
  try {
    return isDryRun ? await preview(options, printer.end) : await ingest(options, printer.end)
  } finally {
    printer.end()
  }
}

async function ingest(options: IngestOptions, endProgress: () => void): Promise<number> {
  const outcome = await ingestArchive(options)
  endProgress()
  printReport(outcome)
  return hasFailures(outcome.manifest) ? 1 : 0
}

async function preview(options: IngestOptions, endProgress: () => void): Promise<number> {
  const { read, difference } = await previewArchive(options)
  endProgress()
  console.log(`Nothing was changed: this is what a run would do. ${String(read)} files are new or changed.`)
  for (const line of describeDifference(difference)) console.log(line)
  return 0
}
