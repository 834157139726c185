import { parseArgs } from 'node:util'
import { listCandidates } from '#lib/ingest/list-candidates.ts'
import { loadSettings } from '../ingest/load-settings.ts'
import { createProgressPrinter } from '../ingest/print-progress.ts'
import { IngestArgumentError } from '../ingest/read-arguments.ts'
import { withEngine } from '../ingest/with-engine.ts'
import { formatRows, formatText } from './format-candidates.ts'

const usage = 'npm run -s candidates [-- --min N] [--json | --as tsv]'

/** The whole command; returns its exit code. */
export async function runCandidates(args: readonly string[]): Promise<number> {
  const { min, json, as } = readArguments(args)
  const { dataDir } = loadSettings()
  return withEngine({ dataDir, purpose: 'npm run candidates' }, async (engine) => {
    const printer = createProgressPrinter(process.stderr)
    const options = { dataDir, engine, report: printer.report, now: Date.now, min }
    try {
      const candidates = await listCandidates(options)
      printer.end()
      if (json) console.log(JSON.stringify(candidates, null, 2))
      else
        for (const line of as === 'tsv' ? formatRows(candidates) : formatText(candidates)) console.log(line)
      return 0
    } finally {
      printer.end()
    }
  })
}

/** @throws IngestArgumentError */
function readArguments(args: readonly string[]) {
  try {
    const options = { min: { type: 'string' }, json: { type: 'boolean' }, as: { type: 'string' } } as const
    const { min = '3', json = false, as } = parseArgs({ args: [...args], options }).values
    if (/^[1-9]\d*$/.test(min) && (as === undefined || as === 'tsv')) return { min: Number(min), json, as }
  } catch {
    // An unknown option: told below.
  }
  throw new IngestArgumentError(`The command cannot be understood. ${usage}`)
}
