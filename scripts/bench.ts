/**
 * `npm run bench`: how long starting and searching take, and how much the browser loads, as a table. Not a test: machines
 * are noisy, so read medians and ratios. Texts come from KASHSHAF_SHARED or ../shared when it is there, else from the samples.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBuild } from './start/ensure-build.ts'
import { makeLargeArchive } from './bench/make-archive.ts'
import { measureSearches } from './bench/measure-searches.ts'
import { measureSizes } from './bench/measure-sizes.ts'
import { measureStart } from './bench/measure-start.ts'
import { printTable } from './bench/print-table.ts'
import { startApp } from './bench/start-app.ts'

/** Articles of the large archive. */
const articles = 10_000

const work = mkdtempSync(join(tmpdir(), 'kashshaf-bench-'))
try {
  await ensureBuild(process.cwd(), { say: console.error, noteChild: () => undefined })
  console.error('Measuring the start…')
  printTable('Start, on the sample archive (build present)', await measureStart(work))
  console.error(`Making an archive of ${String(articles)} articles…`)
  const archive = await makeLargeArchive(join(work, 'archive'), articles)
  const app = await startApp({ archive, dataDir: join(work, 'large') })
  console.error('Measuring searches…')
  printTable(
    `Searching ${String(archive.articles)} articles (${archive.origin}), milliseconds`,
    await measureSearches(app, archive.titles),
  )
  await app.stop()
  printTable('What the browser loads', await measureSizes())
} finally {
  rmSync(work, { recursive: true, force: true })
}
