import { createBandIndex } from './band-index.ts'
import { measureResemblance, type Limits } from './resemblance.ts'
import type { SignatureTable } from './signature-table.ts'

/**
 * For each row the first member of its group, itself when it begins one. Rows are compared with first members only: no chain
 * of small steps can tie two stories together, and a thousand copies of a text cost a thousand comparisons.
 */
export function chooseLeaders(table: SignatureTable, limits: Limits): Int32Array {
  const leaders = new Int32Array(table.ids.length)
  const index = createBandIndex(table)
  for (let row = 0; row < leaders.length; row++) {
    const before = row > 0 && isSameRow(table, row, row - 1) ? leaders[row - 1] : undefined
    const leader = before ?? findLeader(row)
    if (leader === row) index.add(row)
    leaders[row] = leader
  }
  return leaders

  function findLeader(row: number): number {
    let best = row
    let bestResemblance = 0
    index.visitSharing(row, (other) => {
      const resemblance = measureResemblance(table, row, other, limits)
      if (resemblance < bestResemblance || resemblance === 0) return
      // Of two as near the earlier row: the bands visit in no order that means anything.
      best = resemblance > bestResemblance ? other : Math.min(best, other)
      bestResemblance = resemblance
    })
    return best
  }
}

function isSameRow(table: SignatureTable, a: number, b: number): boolean {
  return table.sizes[a] === table.sizes[b] && measureResemblance(table, a, b, exact) === 1
}

const exact: Limits = { threshold: 1, cutThreshold: 1, containment: 1 }
