/**
 * `npm run bench:threads`: which changed copies of a story meet it, which others do too, and how fast. Not a test.
 * `-- --groups FILE` writes the groups found among the real news, for a person to judge.
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { groupCopies } from '#lib/threads/group-copies.ts'
import { signText } from '#lib/threads/sign-text.ts'
import { printTable } from './bench/print-table.ts'
import { loadNews, type News } from './bench/threads/load-news.ts'
import { listGroups, measurePrecision, measureRecall, type Threads } from './bench/threads/measure-pairs.ts'
import { measureGrouping, measureSigning } from './bench/threads/measure-speed.ts'
import { plantCopies } from './bench/threads/plant-copies.ts'

const { values } = parseArgs({ options: { groups: { type: 'string' } } })
const shared = process.env.KASHSHAF_SHARED ?? '../shared'
const news = await loadNews(shared)
if (!news) {
  console.log(
    `Skipped: the texts to measure by are not in ${shared}/eval (set KASHSHAF_SHARED to where they are).`,
  )
  process.exit(0)
}
const planted = plantCopies(news, 7)
const methods = groupAll([...news, ...planted.map(({ copy }) => copy)])
printTable('Copies that met their story', measureRecall(planted, methods))
printTable('Pairs that met', measurePrecision(news, planted, methods))
printTable('Speed', [
  measureSigning(news),
  await measureGrouping(news, 10_000),
  await measureGrouping(news, 100_000),
])
if (values.groups) writeFileSync(values.groups, describeGroups(news))

function groupAll(texts: readonly News[]): Record<string, Threads> {
  const signed = texts.map((text) => ({ id: text.id, signature: signText(text) }))
  const at = (threshold: number) => groupCopies(signed, { threshold, cutThreshold: threshold })
  return {
    'same text': groupSame(texts),
    ...Object.fromEntries(
      [0.3, 0.35, 0.4, 0.45, 0.5, 0.6, 0.7].map((threshold) => [String(threshold), at(threshold)]),
    ),
    'as set': groupCopies(signed),
  }
}

/** The baseline: the same body to the letter. */
function groupSame(texts: readonly News[]): Threads {
  const first = new Map<string, string>()
  for (const { id, body } of texts) if (!first.has(body)) first.set(body, id)
  const repeated = texts.filter(({ id, body }) => first.get(body) !== id).map(({ body }) => body)
  const shared = new Set(repeated)
  return new Map(
    texts.filter(({ body }) => shared.has(body)).map(({ id, body }) => [id, first.get(body) ?? id]),
  )
}

function describeGroups(texts: readonly News[]): string {
  const textOf = new Map(texts.map((text) => [text.id, text]))
  const threads = groupCopies(texts.map((text) => ({ id: text.id, signature: signText(text) })))
  return listGroups(threads)
    .map((ids) =>
      ids.map((id) => `${id} ${textOf.get(id)?.title ?? ''}\n${textOf.get(id)?.body ?? ''}`).join('\n--\n'),
    )
    .join('\n\n==========\n')
}
