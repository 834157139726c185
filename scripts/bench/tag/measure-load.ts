import { loadGazetteer } from '#lib/enrich/load-gazetteer.ts'
import type { Row } from '../print-table.ts'
import { milliseconds, quantile } from '../quantile.ts'

const runs = 5
const megabyte = 2 ** 20

/** The tables read and built anew each time; the first time also pays for compiling the code. */
export function measureLoad(): Row[] {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now()
    loadGazetteer()
    return performance.now() - start
  })
  const before = heldMemory()
  const gazetteer = loadGazetteer()
  const held = heldMemory() - before
  return [
    {
      'table rows, countries and organisations': `${String(gazetteer.countries.size)} + ${String(gazetteer.organizations.size)}`,
      'first build, ms': milliseconds(times[0] ?? 0),
      'median of 5, ms': milliseconds(quantile(times, 0.5)),
      'memory, MB': (held / megabyte).toFixed(1),
    },
  ]
}

function heldMemory(): number {
  globalThis.gc?.()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}
