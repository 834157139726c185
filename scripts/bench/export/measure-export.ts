import { existsSync, readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Row } from '../print-table.ts'
import type { App } from '../start-app.ts'

/** Downloads everything in a format, at the pace of this process, and watches the memory of the app's own process meanwhile. */
export async function measureExport(app: App, format: string, rows: number): Promise<Row> {
  await sleep(3_000)
  const idle = readResident(app.pid)
  const watch = { peak: idle, isOver: false }
  const watching = watchPeak(app.pid, watch)
  const started = performance.now()
  const response = await fetch(`${app.url}/api/export/${format}`)
  let bytes = 0
  let firstByte = 0
  for await (const chunk of response.body ?? []) {
    if (bytes === 0) firstByte = performance.now() - started
    bytes += (chunk as Uint8Array).length
  }
  const seconds = (performance.now() - started) / 1000
  watch.isOver = true
  await watching
  return {
    format,
    'first byte, ms': firstByte.toFixed(0),
    seconds: seconds.toFixed(1),
    'articles a second': (rows / seconds).toFixed(0),
    'MB sent': (bytes / 1e6).toFixed(0),
    'MB grown': ((watch.peak - idle) / 1e6).toFixed(0),
  }
}

async function watchPeak(pid: number, watch: { peak: number; isOver: boolean }): Promise<void> {
  while (!watch.isOver) {
    watch.peak = Math.max(watch.peak, readResident(pid))
    await sleep(50)
  }
}

/** Resident bytes of a process, without its children. */
function readResident(pid: number): number {
  const pages = Number(readFileSync(`/proc/${String(pid)}/statm`, 'utf8').split(' ')[1])
  return pages * 4096
}

export function canReadMemory(): boolean {
  return existsSync('/proc/self/statm')
}
