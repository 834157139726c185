/**
 * `npm run bench:retag [-- --files 20000]`: what it takes to tag an archive again when the owner's tables change few or many of its
 * articles, as a table. Not a test.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { makeFiles } from './bench/ingest/make-files.ts'
import { measureIngest } from './bench/ingest/measure-ingest.ts'
import { printTable, type Row } from './bench/print-table.ts'
import { choosePhrases } from './bench/retag/choose-phrases.ts'
import { describeMeasured, measureRetag } from './bench/retag/measure-retag.ts'
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
try {
  const folder = join(work, 'archive')
  const dataDir = join(work, 'data')
  console.error(`Making an archive of ${String(count)} files…`)
  makeFiles(folder, count, material)
  measureIngest(dataDir, folder)
  const rows: Row[] = []
  for (const share of [0, 0.025, 0.2, 0.5, 0]) {
    console.error(`Changing ${String(100 * share)} %…`)
    writeOwnTable(dataDir, choosePhrases(folder, share))
    rows.push(
      describeMeasured(
        share === 0 ? 'without own rows' : `rows for ${String(100 * share)} %`,
        measureRetag(dataDir),
      ),
    )
  }
  printTable(`Tagging ${String(count)} files again, each run after the one above`, rows)
} finally {
  rmSync(work, { recursive: true, force: true })
}

function writeOwnTable(dataDir: string, phrases: readonly string[]): void {
  const tables = join(dataDir, 'tables')
  mkdirSync(tables, { recursive: true })
  const row = (phrase: string, at: number) =>
    [`bench-${String(at)}`, 'ngo', phrase, `Bench ${String(at)}`, 'TN', phrase].join('\t')
  writeFileSync(
    join(tables, 'organizations.tsv'),
    phrases.map((phrase, at) => `${row(phrase, at)}\n`).join(''),
  )
}
