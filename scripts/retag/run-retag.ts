import { previewRetag } from '#lib/ingest/preview-retag.ts'
import type { RetagOptions } from '#lib/ingest/ingest-options.ts'
import { retagArchive } from '#lib/ingest/retag-archive.ts'
import { loadSettings } from '../ingest/load-settings.ts'
import { createProgressPrinter } from '../ingest/print-progress.ts'
import { IngestArgumentError } from '../ingest/read-arguments.ts'
import { withEngine } from '../ingest/with-engine.ts'
import { describePreview, describeRetag } from './describe-retag.ts'

const usage = `npm run retag [-- --dry-run]   tag the archive again by the tables of now, without reading its files
  --dry-run   only say what would change`

/** The whole command; returns its exit code. */
export async function runRetag(args: readonly string[]): Promise<number> {
  const [option] = args.filter((arg) => arg !== '--dry-run')
  if (option !== undefined) throw new IngestArgumentError(`npm run retag takes no ${option}.\n${usage}`)
  const { dataDir } = loadSettings()
  return withEngine({ dataDir, purpose: 'npm run retag' }, async (engine) => {
    const printer = createProgressPrinter(process.stderr)
    const options: RetagOptions = { dataDir, engine, report: printer.report, now: Date.now }
    try {
      const lines = await work(options, args.length > 0)
      printer.end()
      for (const line of lines) console.log(line)
      return 0
    } finally {
      printer.end()
    }
  })
}

async function work(options: RetagOptions, isDryRun: boolean): Promise<string[]> {
  return isDryRun ? describePreview(await previewRetag(options)) : describeRetag(await retagArchive(options))
}
