import { connectEngine } from '#lib/engine/connect-engine.ts'
import { openEngine } from '#lib/engine/embedded/open-engine.ts'
import { retagArchive } from '#lib/ingest/retag-archive.ts'
import { limitHeap } from '../../limit-heap.ts'
import { startPhaseClock } from '../ingest/phase-clock.ts'

// `node … run-one.ts DATA_DIR`: one retag in a process of its own, so that its memory can be told from others'. Prints what it
// measured as a line of JSON.

limitHeap('ingest')
const [dataDir = ''] = process.argv.slice(2)
const engine = await openEngine({ dataDir, env: process.env, purpose: 'npm run bench:retag' })
const clock = startPhaseClock()
const started = performance.now()
const outcome = await retagArchive({
  dataDir,
  engine: connectEngine({ url: engine.url, apiKey: engine.adminKey }, 600_000),
  report: clock.report,
  now: Date.now,
})
const total = (performance.now() - started) / 1000
const seconds = clock.stop()
await engine.stop()
const change = outcome.kind === 'tagged' ? outcome.change : { sent: 0, retagged: 0, isAnew: false }
const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
console.log(
  JSON.stringify({
    ...{ kind: outcome.kind, articles: outcome.manifest.articles, total, seconds },
    ...{ changed: change.sent + change.retagged, isAnew: change.isAnew },
    ...{ rss: maxRSS, cpu: (userCPUTime + systemCPUTime) / 1e6 },
  }),
)
process.exit(0)
