/**
 * `npm run bench:related`: whether other tellings of a story are found in an archive of ten thousand others, beside the plain engine asked
 * with the title, and how long it takes. The measured pairs: the two real pages that tell of one arrest, and stories changed so much
 * that they are no near copies any more. Not a test.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { printTable } from './bench/print-table.ts'
import { loadNews } from './bench/threads/load-news.ts'
import { measureChanged, measureSeeds, measureTime } from './bench/related/measure-related.ts'
import { openRelatedArchive } from './bench/related/open-related-archive.ts'

const shared = process.env.KASHSHAF_SHARED ?? '../shared'
const news = await loadNews(shared)
if (!news) {
  console.log(
    `Skipped: the texts to measure by are not in ${shared}/eval (set KASHSHAF_SHARED to where they are).`,
  )
  process.exit(0)
}
const work = mkdtempSync(join(tmpdir(), 'kashshaf-related-'))
const archive = await openRelatedArchive({ news, seeds: join(shared, 'seeds'), work })
try {
  printTable(
    'The other telling of two real pages: its place, and among how many',
    await measureSeeds(archive),
  )
  printTable(
    'Stories changed beyond a near copy: how often the original comes first',
    await measureChanged(archive),
  )
  printTable('Time for one article', await measureTime(archive))
} finally {
  await archive.stop()
  rmSync(work, { recursive: true, force: true })
}
