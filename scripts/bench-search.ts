/**
 * `npm run bench:search`: how well we find and rank, as tables, beside the plain engine and SQLite's full text over the same texts
 * in the same run. Not a test. `-- --only numbers,names` takes the sets whose names hold one of these, `--systems Kashshaf` the same
 * for systems, `--misses FILE` writes what Kashshaf did not find, for a person to judge.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { loadKnownForms } from '#lib/arabic/load-known-forms.ts'
import { createStemmer } from '#lib/arabic/stem.ts'
import { createVocabularyCounter } from '#lib/arabic/vocabulary.ts'
import { printTable } from './bench/print-table.ts'
import { loadCorpus, type Document } from './bench/search/documents.ts'
import { makeFindingSets } from './bench/search/finding-sets.ts'
import { describeGroups, describeSet, measureSet, type Measured } from './bench/search/measure-set.ts'
import { openRawFullText, openStemFullText } from './bench/search/open-full-text.ts'
import { openKashshaf } from './bench/search/open-kashshaf.ts'
import { openPlainEngine } from './bench/search/open-plain-engine.ts'
import { makeRankingSets } from './bench/search/ranking-sets.ts'
import type { System } from './bench/search/system.ts'
import { indexWords } from './bench/search/word-index.ts'
import { ensureBuild } from './start/ensure-build.ts'

const { values } = parseArgs({
  options: { only: { type: 'string' }, systems: { type: 'string' }, misses: { type: 'string' } },
})
const isWanted = (name: string, wanted: string | undefined) =>
  wanted === undefined || wanted.split(',').some((part) => name.includes(part))

const shared = process.env.KASHSHAF_SHARED ?? '../shared'
const corpus = await loadCorpus(shared)
if (!corpus) {
  console.log(
    `Skipped: the texts to measure by are not in ${shared}/eval (set KASHSHAF_SHARED to where they are).`,
  )
  process.exit(0)
}
const { documents } = corpus
const index = indexWords(documents)
const sets = [...makeRankingSets(corpus, index), ...makeFindingSets(corpus, index)].filter(({ name }) =>
  isWanted(name, values.only),
)
const work = mkdtempSync(join(tmpdir(), 'kashshaf-bench-'))
const systems = await openSystems()
const misses: string[] = []
try {
  for (const set of sets) {
    console.error(`Asking ${set.name}…`)
    const measured = await measureSet(set, systems)
    printTable(`${set.name}, ${String(set.queries.length)} queries`, describeSet(set, measured))
    const [ours] = measured
    const groups = ours ? describeGroups(ours) : []
    if (groups.length > 1 && groups.length < 20) printTable('Kashshaf, of these', groups)
    if (ours) misses.push(`\n# ${set.name}`, ...listMisses(ours))
  }
  if (values.misses) writeFileSync(values.misses, misses.join('\n'))
} finally {
  for (const { stop } of systems) await stop()
  rmSync(work, { recursive: true, force: true })
}

async function openSystems(): Promise<System[]> {
  const open: Readonly<Record<string, () => Promise<System[]> | System[]>> = {
    Kashshaf: async () => {
      await ensureBuild(process.cwd(), { say: console.error, noteChild: () => undefined })
      return [await openKashshaf(documents, work)]
    },
    Meilisearch: () => openPlainEngine(documents),
    SQLite: () => [openRawFullText(documents), openStemFullText(documents, stemOf(documents))],
  }
  const opened: System[] = []
  for (const [name, make] of Object.entries(open)) {
    if (!isWanted(name, values.systems)) continue
    console.error(`Filling ${name}…`)
    opened.push(...(await make()))
  }
  return opened
}

/** Stems by these texts' own words alone: a peer gets what an archive of them has. */
function stemOf(texts: readonly Document[]) {
  const counter = createVocabularyCounter()
  for (const { body } of texts) counter.add([body])
  return createStemmer(counter.finish(), loadKnownForms())
}

function listMisses({ runs }: Measured): string[] {
  return runs
    .filter(({ found, relevant }) => !found.some((id) => relevant.has(id)))
    .map(({ query, found }) => `${query.text}\t${query.group ?? ''}\t${String(found.length)} found`)
}
