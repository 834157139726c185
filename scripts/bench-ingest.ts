/**
 * `npm run bench:ingest [-- --files 20000]`: how fast an archive is read, split, tagged and indexed, and how much of the time is the
 * engine's, as a table. Not a test. Beside it the plain engine with the same texts and its default settings.
 */
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { makeFiles } from './bench/ingest/make-files.ts'
import { describeIngest, measureIngest } from './bench/ingest/measure-ingest.ts'
import { measurePlainEngine } from './bench/ingest/plain-engine.ts'
import { printTable, type Row } from './bench/print-table.ts'
import { loadMaterial } from './bench/split/material.ts'

const { values } = parseArgs({ options: { files: { type: 'string', default: '20000' } } })
const count = Number(values.files)
const shared = process.env.KASHSHAF_SHARED ?? '../shared'
const material = loadMaterial(shared)
if (material === null) {
  console.log(
    `Skipped: the texts to measure by are not in ${shared}/eval (set KASHSHAF_SHARED to where they are).`,
  )
  process.exit(0)
}
const work = mkdtempSync(join(tmpdir(), 'kashshaf-bench-'))
const changed = 100
try {
  const folder = join(work, 'archive')
  const dataDir = join(work, 'data')
  console.error(`Making ${String(count)} files…`)
  const bytes = makeFiles(folder, count, material)
  const rows: Row[] = [describeIngest('all files new', measureIngest(dataDir, folder), bytes)]
  rows.push(describeIngest('nothing changed', measureIngest(dataDir, folder), 0))
  for (let number = 0; number < changed; number += 1)
    appendFileSync(
      join(folder, '0000', `${String(number).padStart(7, '0')}.txt`),
      '\nأضيف هذا السطر إلى الخبر بعد نشره.\n',
    )
  rows.push(describeIngest(`${String(changed)} files changed`, measureIngest(dataDir, folder), 0))
  printTable(`Ingest of ${String(count)} files, ${(bytes / 1e6).toFixed(0)} MB`, rows)
  const seconds = await measurePlainEngine(join(work, 'plain'), folder)
  console.log(
    `\nThe plain engine, default settings, the same files as title and body: ${seconds.toFixed(1)} s.`,
  )
} finally {
  rmSync(work, { recursive: true, force: true })
}
