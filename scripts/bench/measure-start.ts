import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Row } from './print-table.ts'
import { quantile } from './quantile.ts'
import { startApp } from './start-app.ts'

const runs = 3

/** From starting the process to the first page's last byte: with nothing on disk, and with the archive already indexed. */
export async function measureStart(work: string): Promise<Row[]> {
  const dataDir = join(work, 'start')
  const cold: number[] = []
  const warm: number[] = []
  for (let run = 0; run < runs; run += 1) {
    rmSync(dataDir, { recursive: true, force: true })
    cold.push(await firstPage(dataDir))
    warm.push(await firstPage(dataDir))
  }
  return [describe('cold: engine unpacked, samples indexed', cold), describe('warm: nothing changed', warm)]
}

async function firstPage(dataDir: string): Promise<number> {
  const app = await startApp({ dataDir })
  const asked = performance.now()
  await (await fetch(app.url)).text()
  const total = app.startMs + performance.now() - asked
  await app.stop()
  return total
}

function describe(start: string, times: readonly number[]): Row {
  const seconds = (share: number) => `${(quantile(times, share) / 1000).toFixed(2)} s`
  return { start, 'to first page, median': seconds(0.5), fastest: seconds(0) }
}
