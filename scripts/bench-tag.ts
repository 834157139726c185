/**
 * `npm run bench:tag`: how fast stories are tagged and how right that is, as tables. Not a test. To read how right it is on news:
 * `-- --sample 150 --seed 7 --type country` prints a table of tagged articles to be filled in (`--type organization`, `agency` or
 * `person` too), with `--context` the same ones with the words around, and `--judge FILE` counts a table that was filled in.
 */
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { loadGazetteer } from '#lib/enrich/load-gazetteer.ts'
import { tagStory } from '#lib/enrich/tag-story.ts'
import { printTable } from './bench/print-table.ts'
import { shuffle } from './bench/search/random.ts'
import { formatAudit, parseAudit } from './bench/tag/audit-table.ts'
import { judgeAudit } from './bench/tag/judge-audit.ts'
import { loadNews, loadSamples, type Story } from './bench/tag/load-stories.ts'
import { measureCountries } from './bench/tag/measure-countries.ts'
import { measureLoad } from './bench/tag/measure-load.ts'
import { meanCharacters, measureSpeed } from './bench/tag/measure-speed.ts'
import { loadPrototype } from './bench/tag/prototype.ts'
import { showContexts } from './bench/tag/show-contexts.ts'
import { listPairs } from './bench/tag/tag-pairs.ts'

const { values } = parseArgs({
  options: {
    sample: { type: 'string' },
    seed: { type: 'string', default: '7' },
    type: { type: 'string', default: 'country' },
    context: { type: 'boolean', default: false },
    judge: { type: 'string' },
  },
})
const shared = process.env.KASHSHAF_SHARED ?? '../shared'
const news = await loadNews(shared)
if (values.judge !== undefined) judge(requireNews(), values.judge)
else if (values.sample !== undefined) sample(requireNews(), Number(values.sample))
else await report()

async function report(): Promise<void> {
  printTable('The tables', measureLoad())
  await reportSpeed(news ?? (await loadSamples()))
  reportQuality()
}

async function reportSpeed(stories: readonly Story[]): Promise<void> {
  const gazetteer = loadGazetteer()
  const peer = await loadPrototype(shared)
  const origin = news ? 'radio news' : `sample stories (${shared}/eval/news is missing)`
  const size = `${String(stories.length)} ${origin}, ${meanCharacters(stories).toFixed(0)} characters on average`
  const rows = measureSpeed(stories, {
    Kashshaf: (text) => tagStory({ title: '', body: text }, gazetteer),
    ...(peer.kind === 'ready' ? { 'the prototype': peer.tag } : {}),
  })
  printTable(`Speed on one core: ${size}`, rows)
  if (peer.kind === 'skipped') console.log(`\nThe prototype was skipped: ${peer.why}`)
}

function reportQuality(): void {
  const jsonLines = readWojood()
  if (jsonLines === null) {
    console.log(`\nQuality was skipped: ${shared}/eval/ner/wojood.jsonl is missing.`)
    return
  }
  // Wojood marks names only: a nationality alone is no mistake, and finds the country where it is marked.
  printTable('Countries in the sentences of Wojood, %', measureCountries(jsonLines, loadGazetteer()))
}

function readWojood(): string | null {
  try {
    return readFileSync(join(shared, 'eval/ner/wojood.jsonl'), 'utf8')
  } catch {
    return null
  }
}

function sample(stories: readonly Story[], count: number): void {
  const type = z.enum(['country', 'organization', 'agency', 'person']).parse(values.type)
  const gazetteer = loadGazetteer()
  const pairs = shuffle(listPairs(stories, gazetteer, type), Number(values.seed)).slice(0, count)
  console.log(values.context ? showContexts(pairs, gazetteer) : formatAudit(pairs, gazetteer))
}

function judge(stories: readonly Story[], file: string): void {
  const rows = parseAudit(readFileSync(resolve(process.env.INIT_CWD ?? '.', file), 'utf8'))
  const gazetteer = loadGazetteer()
  const judged = new Set(rows.map((row) => row.article))
  const tagged = new Set(
    stories
      .filter((story) => judged.has(story.id))
      .flatMap((story) => tagStory(story, gazetteer).mentions.map(({ id }) => `${story.id} ${id}`)),
  )
  printTable(
    `Tags that were read: ${file}`,
    judgeAudit(rows, ({ article, id }) => tagged.has(`${article} ${id}`)),
  )
}

function requireNews(): readonly Story[] {
  if (news) return news
  console.error(`The news to sample are not in ${shared}/eval/news (set KASHSHAF_SHARED to where they are).`)
  process.exit(1)
}
