import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { z } from 'zod'
import { runCommand } from './run-command.ts'

/** A small tree that keeps every rule: none of these may be reported. */
const allowed: Record<string, string> = {
  'lib/article/article.ts': `export type Article = { id: string }`,
  'lib/arabic/fold.ts': `export const fold = (text: string) => text`,
  'lib/query/state.ts': `import type { Article } from '#lib/article/article.ts'\nexport type State = { article: Article }`,
  'lib/enrich/load-countries.ts': `import { readFileSync } from 'node:fs'\nexport const load = () => readFileSync('a')`,
  'lib/enrich/tag.ts': `import { fold } from '#lib/arabic/fold.ts'\nexport const tag = fold`,
  'lib/engine/find.ts': `import { Meilisearch } from 'meilisearch'\nexport const find = () => new Meilisearch({ host: '' })`,
  'lib/engine/embedded/start.ts': `import { spawn } from 'node:child_process'\nexport const start = spawn`,
  'lib/ingest/reading/page-text.ts': `import { readFileSync } from 'node:fs'\nexport const readPageText = () => readFileSync('a')`,
  'lib/ingest/ingest.ts': `import { tag } from '#lib/enrich/tag.ts'\nexport const ingest = tag`,
  'lib/search/search.ts': `import { find } from '#lib/engine/find.ts'\nexport { readPageText } from '#lib/ingest/reading/page-text.ts'\nexport const search = find`,
  'lib/search/row-view.ts': `import type { State } from '#lib/query/state.ts'\nexport type RowView = State`,
  'components/row.tsx': `import type { RowView } from '#lib/search/row-view.ts'\nexport const Row = (row: RowView) => <p>{String(row)}</p>`,
  'app/page.tsx': `import { Row } from '#components/row.tsx'\nimport { search } from '#lib/search/search.ts'\nexport default [Row, search]`,
  'scripts/start.ts': `import '#lib/engine/embedded/start.ts'\nimport '#lib/ingest/ingest.ts'\nimport '#lib/enrich/load-countries.ts'`,
  'lib/arabic/fold.test.ts': `import '#lib/engine/find.ts'\nimport 'vitest'`,
}

/** One offence a row: the file, its text, the rule that must report it. */
const offences: [file: string, text: string, rule: string][] = [
  ['lib/article/reader.ts', `import '#lib/arabic/fold.ts'`, 'room lib/article/'],
  ['lib/arabic/taker.ts', `import '#lib/article/article.ts'`, 'room lib/arabic/'],
  ['lib/ranking/asker.ts', `import '#lib/arabic/fold.ts'`, 'room lib/ranking/'],
  ['lib/server/bridge.ts', `import '#lib/article/article.ts'`, 'room lib/server/'],
  ['lib/query/asker.ts', `import '#lib/engine/find.ts'`, 'room lib/query/'],
  ['lib/wording/words.ts', `import '#lib/enrich/tag.ts'`, 'room lib/wording/'],
  ['lib/dates/reader.ts', `import '#lib/query/state.ts'`, 'room lib/dates/'],
  ['lib/split/splitter.ts', `import '#lib/enrich/tag.ts'`, 'room lib/split/'],
  ['lib/enrich/enricher.ts', `import '#lib/ingest/ingest.ts'`, 'room lib/enrich/'],
  ['lib/threads/tagger.ts', `import '#lib/enrich/tag.ts'`, 'room lib/threads/'],
  ['lib/facets/facet.ts', `import '#lib/engine/find.ts'`, 'room lib/facets/'],
  ['lib/engine/embedded/knower.ts', `import '#lib/article/article.ts'`, 'room lib/engine/embedded/'],
  ['lib/engine/starter.ts', `import './embedded/start.ts'`, 'room lib/engine/(?!embedded/)'],
  ['lib/ingest/searcher.ts', `import '#lib/search/search.ts'`, 'room lib/ingest/'],
  ['lib/search/ingester.ts', `import '#lib/ingest/ingest.ts'`, 'room lib/search/'],
  ['lib/search/drawer.ts', `import '#components/row.tsx'`, 'room lib/search/'],
  ['components/list.tsx', `import '#lib/search/search.ts'`, 'room components/'],
  ['components/engine.tsx', `import '#lib/engine/find.ts'`, 'room components/'],
  ['app/ingest.tsx', `import '#lib/ingest/reading/page-text.ts'`, 'room app/'],
  ['app/split.tsx', `import '#lib/split/splitter.ts'`, 'room app/'],
  ['app/start.tsx', `import '#lib/engine/embedded/start.ts'`, 'room app/'],
  ['scripts/draw.ts', `import '#components/row.tsx'`, 'room scripts/'],
  ['e2e/peek.ts', `import '#lib/engine/find.ts'`, 'room e2e/'],
  ['lib/search/newcomer.ts', `import '#lib/utils/any.ts'`, 'only known rooms'],
  ['lib/search/vendor.ts', `import 'meilisearch'`, 'one door to the engine'],
  ['lib/split/disk.ts', `import 'node:fs'`, 'pure rooms touch nothing outside'],
  ['lib/query/validator.ts', `import 'zod'`, 'pure rooms need no package'],
  ['lib/search/hook.ts', `import 'react'`, 'rooms are not drawn in React'],
  ['lib/search/mock.ts', `import '#lib/arabic/fold.test.ts'`, 'no test code in the product'],
  ['scripts/ingest.ts', `import 'fast-check'`, 'no development package in the product'],
  ['lib/search/one.ts', `import './two.ts'`, 'no cycle'],
  ['lib/search/alone.ts', `export const alone = 1`, 'no orphan'],
  ['lib/search/typo.ts', `import '#lib/query/sate.ts'`, 'every import is found'],
]
const supports: Record<string, string> = {
  'lib/utils/any.ts': `export const any = 1`,
  'lib/search/two.ts': `import './one.ts'`,
}

const reportSchema = z.object({
  summary: z.object({
    violations: z.array(z.object({ from: z.string(), rule: z.object({ name: z.string() }) })),
  }),
})

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kashshaf-rooms-'))
  for (const file of ['.dependency-cruiser.mjs', 'package.json', 'tsconfig.json'])
    copyFileSync(file, join(folder, file))
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('a tree that keeps the rules is not reported', async () => {
  expect(await listOffences(allowed)).toEqual([])
})

test('every planted offence is reported under its rule', async () => {
  const planted = Object.fromEntries(offences.map(([file, text]) => [file, text]))
  const found = await listOffences({ ...allowed, ...supports, ...planted })
  const missed = offences.filter(([file, , rule]) => !found.includes(`${rule}: ${file}`))
  expect(missed).toEqual([])
})

async function listOffences(files: Record<string, string>): Promise<string[]> {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  const folders = new Set(Object.keys(files).map((file) => file.slice(0, file.indexOf('/'))))
  const command = ['depcruise', '--output-type', 'json', ...folders]
  const { output } = await runCommand(command, { output: 'keep', minutes: 1, cwd: folder })
  const { summary } = reportSchema.parse(JSON.parse(output))
  return summary.violations.map(({ from, rule }) => `${rule.name}: ${from}`)
}
