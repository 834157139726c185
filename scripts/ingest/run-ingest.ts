import { resolve } from 'node:path'
import { chooseRoots } from '#lib/ingest/choose-roots.ts'
import { ingestArchive } from '#lib/ingest/ingest-archive.ts'
import type { IngestOptions } from '#lib/ingest/ingest-options.ts'
import { previewArchive } from '#lib/ingest/preview-archive.ts'
import { describeDifference } from '../compare/describe-difference.ts'
import { describeRenewal } from './describe-renewal.ts'
import { loadSettings } from './load-settings.ts'
import { createProgressPrinter } from './print-progress.ts'
import { hasFailures, printReport } from './print-report.ts'
import { readArguments } from './read-arguments.ts'
import { withEngine } from './with-engine.ts'

/** The whole command; returns its exit code. */
export async function runIngest(args: readonly string[]): Promise<number> {
  const { dataDir, startedIn } = loadSettings()
  const { paths, isDryRun } = readArguments(args, startedIn)
  return withEngine({ dataDir, purpose: 'npm run ingest' }, async (engine) => {
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
  })
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
