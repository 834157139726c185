import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { z } from 'zod'
import type { Row } from '../print-table.ts'

const measuredSchema = z.object({
  kind: z.string(),
  /** Seconds in all, and in each step. */
  total: z.number(),
  seconds: z.record(z.string(), z.number()),
  stories: z.number(),
  articles: z.number(),
  /** Kilobytes at the most, and seconds of our process on all cores; the engine is another process. */
  rss: z.number(),
  cpu: z.number(),
})

export type Measured = z.infer<typeof measuredSchema>

/** Runs one ingest in a process of its own. */
export function measureIngest(dataDir: string, folder: string): Measured {
  const script = resolve('scripts/bench/ingest/run-one.ts')
  const args = ['--conditions=react-server', '--import', 'tsx', script, dataDir, folder]
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1e8 })
  if (status !== 0) throw new Error(`The ingest failed: ${stderr}`)
  return measuredSchema.parse(JSON.parse(stdout.trim().split('\n').at(-1) ?? ''))
}

/** `bytes`: of the files that had to be read. */
export function describeIngest(
  what: string,
  { total, seconds, stories, rss, cpu }: Measured,
  bytes: number,
): Row {
  const reading = (seconds['checking'] ?? 0) + (seconds['reading'] ?? 0)
  const share = (part: number) => `${((100 * part) / total).toFixed(0)} %`
  return {
    run: what,
    seconds: total.toFixed(1),
    'stories/s': String(Math.round(stories / total)),
    'read, split, tag: MB/s': bytes === 0 ? '-' : (bytes / 1e6 / reading).toFixed(1),
    'its share of time': share(reading),
    'learning words': share(seconds['learning'] ?? 0),
    'sending, engine': share((seconds['sending'] ?? 0) + (seconds['indexing'] ?? 0)),
    'our CPU, s': cpu.toFixed(0),
    'our peak RSS, MB': String(Math.round(rss / 1024)),
  }
}
