import { connectEngine } from '#lib/engine/connect-engine.ts'
import { openEngine } from '#lib/engine/embedded/open-engine.ts'
import { ingestArchive } from '#lib/ingest/ingest-archive.ts'
import { limitHeap } from '../../limit-heap.ts'
import { startPhaseClock } from './phase-clock.ts'

// `node … run-one.ts DATA_DIR FOLDER`: one ingest in a process of its own, so that its memory can be told from others'. Prints
// what it measured as a line of JSON.

limitHeap('ingest')
const [dataDir = '', folder = ''] = process.argv.slice(2)
const engine = await openEngine({ dataDir, env: process.env, purpose: 'npm run bench:ingest' })
const clock = startPhaseClock()
const started = performance.now()
const { kind, manifest } = await ingestArchive({
  roots: [folder],
  dataDir,
  engine: connectEngine({ url: engine.url, apiKey: engine.adminKey }, 600_000),
  report: clock.report,
  announce: () => undefined,
  now: Date.now,
})
const total = (performance.now() - started) / 1000
const seconds = clock.stop()
await engine.stop()
const { stories, articles } = manifest
const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
console.log(
  JSON.stringify({
    kind,
    total,
    seconds,
    stories,
    articles,
    rss: maxRSS,
    cpu: (userCPUTime + systemCPUTime) / 1e6,
  }),
)
process.exit(0)
