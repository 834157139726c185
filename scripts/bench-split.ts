/**
 * `npm run bench:split`: how well pages of shapes that the splitter was not written for are split into stories, as tables, beside two
 * simple ways of cutting. Not a test. `-- --all` shows every shape and not the worst only, `--show SHAPE` prints a page of one shape
 * with what became of each line (`--kind same` or `mixed` for one with several stories, `--at 3` for another one), `--seed 7` makes other
 * pages of the same shapes, `--half a` (or `b`) takes half of the shapes only: of half b totals only are printed.
 */
import { parseArgs } from 'node:util'
import { loadSources } from '#lib/split/load-sources.ts'
import { splitStories } from '#lib/split/split-stories.ts'
import { printTable } from './bench/print-table.ts'
import { baselines, type Splitter } from './bench/split/baselines.ts'
import { describeScore } from './bench/split/describe-score.ts'
import { halfOf } from './bench/split/half-of.ts'
import { makePages } from './bench/split/make-pages.ts'
import { loadMaterial } from './bench/split/material.ts'
import type { Page } from './bench/split/page.ts'
import { groupBySeparator, rankShapes } from './bench/split/rank-shapes.ts'
import { addScores, scorePage } from './bench/split/score.ts'
import { shapes as allShapes } from './bench/split/shapes.ts'
import { showPage } from './bench/split/show-page.ts'

const { values } = parseArgs({
  options: {
    all: { type: 'boolean', default: false },
    show: { type: 'string' },
    kind: { type: 'string', default: 'single' },
    at: { type: 'string', default: '0' },
    seed: { type: 'string', default: '20260' },
    half: { type: 'string' },
  },
})
const shared = process.env.KASHSHAF_SHARED ?? '../shared'
const material = loadMaterial(shared)
if (!material) {
  console.log(
    `No texts to make pages of: ${shared}/eval/news is missing (set KASHSHAF_SHARED to where it is).`,
  )
  process.exit(1)
}
const sources = loadSources()
const kashshaf: Splitter = { name: 'Kashshaf', split: (text) => splitStories(text, sources).stories }
const shapes = allShapes.filter(({ name }) => values.half === undefined || values.half === halfOf(name))
const pages = makePages(material, shapes, Number(values.seed))
const kinds: readonly (readonly [string, readonly Page[]])[] = [
  ...Object.entries(pages),
  ['all', Object.values(pages).flat()],
]
if (values.show === undefined) report()
else if (values.half === 'b') console.log('Pages of half b are not to be looked at.')
else show(values.show)

function report(): void {
  for (const [kind, some] of kinds) {
    printTable(
      `${kind}: ${String(some.length)} files`,
      [kashshaf, ...baselines].map((one) => describe(one, some)),
    )
  }
  if (values.half === 'b') return
  const rows = rankShapes(shapes, [...pages.single, ...pages.same], kashshaf)
  const shown = values.all ? rows : rows.slice(0, 15)
  printTable(`${values.all ? 'All' : 'The 15 worst'} of ${String(shapes.length)} shapes, unmixed`, shown)
  printTable('By what stands between stories', groupBySeparator([...pages.same, ...pages.mixed], kashshaf))
  console.log(`\n${describeSpeed(Object.values(pages).flat())}`)
}

function describe({ name, split }: Splitter, some: readonly Page[]) {
  return { '': name, ...describeScore(addScores(some.map((page) => scorePage(page, split(page.text))))) }
}

function describeSpeed(some: readonly Page[]): string {
  const bytes = some.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)
  const start = performance.now()
  const stories = some.reduce((sum, { text }) => sum + kashshaf.split(text).length, 0)
  const seconds = (performance.now() - start) / 1000
  return `Speed: ${(bytes / 1e6 / seconds).toFixed(1)} MB/s, ${(stories / seconds).toFixed(0)} stories/s`
}

function show(shape: string): void {
  const wanted = kinds.find(([kind]) => kind === values.kind)?.[1] ?? []
  const page = wanted.filter((one) => one.shapes.includes(shape))[Number(values.at)]
  if (page) showPage(page, kashshaf.split(page.text))
  else console.log(`No page of ${shape}; shapes are: ${shapes.map(({ name }) => name).join(', ')}`)
}
