import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { z } from 'zod'
import type { Row } from '../print-table.ts'

const measuredSchema = z.object({
  kind: z.string(),
  articles: z.number(),
  changed: z.number(),
  isAnew: z.boolean(),
  /** Seconds in all, and in each step. */
  total: z.number(),
  seconds: z.record(z.string(), z.number()),
  /** Kilobytes at the most, and seconds of our process on all cores; the engine is another process. */
  rss: z.number(),
  cpu: z.number(),
})

type Measured = z.infer<typeof measuredSchema>

/** Runs one retag in a process of its own. */
export function measureRetag(dataDir: string): Measured {
  const script = resolve('scripts/bench/retag/run-one.ts')
  const args = ['--conditions=react-server', '--import', 'tsx', script, dataDir]
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1e8 })
  if (status !== 0) throw new Error(`The retag failed: ${stderr}`)
  return measuredSchema.parse(JSON.parse(stdout.trim().split('\n').at(-1) ?? ''))
}

export function describeMeasured(what: string, measured: Measured): Row {
  const { articles, changed, isAnew, total, seconds, rss, cpu } = measured
  const round = (value: number | undefined) => (value ?? 0).toFixed(0)
  return {
    run: what,
    articles: String(articles),
    'got other tags': String(changed),
    how: isAnew ? 'anew' : 'in place',
    'our CPU, s': round(cpu),
    'in all, s': round(total),
    'of it tagging': round(seconds['tagging']),
    'handing over': round(seconds['sending']),
    'waiting for the engine': round(seconds['indexing']),
    'our peak RSS, MB': String(Math.round(rss / 1024)),
  }
}
