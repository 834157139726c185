/**
 * `npm run ingest [-- PATH…]`: makes the archive hold what lies under the given folders and files. Without a path it reads
 * again what was read before, or the samples when nothing was. Exit code 1 when a file or a line could not be read.
 */
import { resolve } from 'node:path'
import { connectEngine } from '#lib/engine/connect-engine.ts'
import { openEngine } from '#lib/engine/embedded/open-engine.ts'
import { ingestArchive, readLiveManifest } from '#lib/ingest/ingest-archive.ts'
import { lockIngest } from '#lib/ingest/lock-ingest.ts'
import { loadSettings } from './ingest/load-settings.ts'
import { createProgressPrinter } from './ingest/print-progress.ts'
import { hasFailures, printReport } from './ingest/print-report.ts'

/** A request to the engine may carry thousands of articles: give it time. */
const engineTimeout = 600_000

async function run(): Promise<void> {
  const { dataDir, startedIn } = loadSettings()
  const engine = await openEngine({ dataDir, env: process.env, purpose: 'npm run ingest' })
  const stopBoth = async () => {
    unlock?.()
    await engine.stop()
  }
  let unlock: (() => void) | undefined
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => void stopBoth().finally(() => process.exit(130)))
  }
  try {
    unlock = await lockIngest(dataDir)
    const connection = connectEngine({ url: engine.url, apiKey: engine.adminKey }, engineTimeout)
    const given = process.argv.slice(2).map((path) => resolve(startedIn, path))
    const live = given.length > 0 ? null : await readLiveManifest({ engine: connection, dataDir })
    const roots = given.length > 0 ? given : (live?.roots ?? [resolve('samples')])
    const printer = createProgressPrinter(process.stderr)
    const outcome = await ingestArchive({
      roots,
      dataDir,
      engine: connection,
      report: printer.report,
      now: Date.now,
    })
    printer.end()
    printReport(outcome)
    if (hasFailures(outcome.manifest)) process.exitCode = 1
  } finally {
    await stopBoth()
  }
}

run().catch((error: unknown) => {
  const isKnown = error instanceof Error && error.name !== 'Error' && error.name !== 'TypeError'
  console.error(isKnown ? error.message : error)
  process.exitCode = 1
})
