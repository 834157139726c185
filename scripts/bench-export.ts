/**
 * `npm run bench:export`: how fast a large search is exported, and what it costs the app's memory, a row a format. Not a test.
 * `-- --articles 20000` takes another number than 100,000.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { exportFormats } from '#lib/export/export-formats.ts'
import { canReadMemory, measureExport } from './bench/export/measure-export.ts'
import { makeRecombined } from './bench/export/make-recombined.ts'
import { printTable, type Row } from './bench/print-table.ts'
import { startApp } from './bench/start-app.ts'
import { ensureBuild } from './start/ensure-build.ts'

const { values } = parseArgs({ options: { articles: { type: 'string', default: '100000' } } })
const work = mkdtempSync(join(tmpdir(), 'kashshaf-bench-'))
try {
  const archive = await makeRecombined(join(work, 'archive'), Number(values.articles))
  if (archive === null || !canReadMemory()) {
    console.log('Skipped: the texts to measure by are not there (set KASHSHAF_SHARED), or this is not Linux.')
    process.exit(0)
  }
  await ensureBuild(process.cwd(), { say: console.error, noteChild: () => undefined })
  console.error('Reading the articles…')
  const app = await startApp({ archive, dataDir: join(work, 'data') })
  const { total } = (await (await fetch(`${app.url}/api/search?size=1`)).json()) as { total: number }
  const rows: Row[] = []
  // Once unmeasured: the first download also loads and compiles the code.
  for (const format of ['csv', ...exportFormats]) {
    console.error(`Exporting ${format}…`)
    rows.push(await measureExport(app, format, total))
  }
  await app.stop()
  printTable(`Exporting ${String(total)} articles`, rows.slice(1))
} finally {
  rmSync(work, { recursive: true, force: true })
}
