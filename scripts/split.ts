/**
 * `npm run -s split -- [--json] FILE…`: shows what the splitter makes of files, or prints it as one JSON line a file
 * (see docs). Exit code 1 when a file could not be read; the others are still shown.
 */
import path from 'node:path'
import { readFile } from 'node:fs/promises'
import { formatOf } from '#lib/ingest/reading/formats.ts'
import { readPageText, type PageText } from '#lib/ingest/reading/page-text.ts'
import { explainReadError } from '#lib/ingest/reading/explain-read-error.ts'
import { splitStories } from '#lib/split/split-stories.ts'
import { findSources } from './split/find-sources.ts'
import { formatSplitJson } from './split/format-json.ts'
import { formatSplitView } from './split/format-view.ts'
import { print } from './split/print.ts'

const USAGE = 'npm run -s split -- [--json] FILE…'

async function run(args: readonly string[]): Promise<void> {
  const files = args.filter((arg) => arg !== '--json')
  if (files.length === 0) return fail(`No file was named. Usage: ${USAGE}`)
  const format = args.includes('--json') ? formatSplitJson : formatSplitView
  for (const file of files) {
    const location = path.resolve(process.env['INIT_CWD'] ?? process.cwd(), file)
    const page = await readPage(location)
    if (page.kind === 'failed') fail(`${file}: ${page.reason}`)
    else if (holdsRecords(file))
      fail(`${file}: Each line or row of it is an article: there is nothing to split.`)
    else await print(format(file, page, splitStories(page.text, await findSources(location))))
  }
}

function holdsRecords(file: string): boolean {
  const format = formatOf(file)
  return format === 'lines' || format === 'table'
}

async function readPage(file: string): Promise<PageText> {
  try {
    return readPageText(file, await readFile(file))
  } catch (error) {
    return { kind: 'failed', reason: explainReadError(error) }
  }
}

function fail(message: string): void {
  console.error(message)
  process.exitCode = 1
}

await run(process.argv.slice(2))
