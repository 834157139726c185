import { connectEngine } from '#lib/engine/connect-engine.ts'
import { openEngine } from '#lib/engine/embedded/open-engine.ts'
import { ingestArchive } from '#lib/ingest/ingest-archive.ts'
import { phases, type Progress } from '#lib/ingest/progress.ts'
import { limitHeap } from '../../ingest/limit-heap.ts'

// `node … run-one.ts DATA_DIR FOLDER`: one ingest in a process of its own, so that its memory can be told from others'. Prints
// what it measured as a line of JSON.

limitHeap()
const [dataDir = '', folder = ''] = process.argv.slice(2)
const engine = await openEngine({ dataDir, env: process.env, purpose: 'npm run bench:ingest' })
const seconds: Record<string, number> = Object.fromEntries(phases.map((phase) => [phase, 0]))
let phase: Progress['phase'] = 'checking'
let since = performance.now()

/** The time until the first word of a step belongs to the step before: so does what is done between two. */
function report(progress: Progress): void {
  if (progress.phase === phase) return
  const now = performance.now()
  seconds[phase] = (seconds[phase] ?? 0) + (now - since) / 1000
  phase = progress.phase
  since = now
}

const started = performance.now()
const { kind, manifest } = await ingestArchive({
  roots: [folder],
  dataDir,
  engine: connectEngine({ url: engine.url, apiKey: engine.adminKey }, 600_000),
  report,
  announce: () => undefined,
  now: Date.now,
})
const total = (performance.now() - started) / 1000
seconds[phase] = (seconds[phase] ?? 0) + (performance.now() - since) / 1000
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
