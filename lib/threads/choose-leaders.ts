import { createBandIndex } from './band-index.ts'
import { areCopies, estimateJaccard, type Limits } from './resemblance.ts'
import type { SignatureTable } from './signature-table.ts'

/**
 * A text that is somewhat like more first members than this is a page of a template (a daily bulletin). Among hundreds of
 * such pages some always look like copies, for an estimate errs now and then: more is asked of them.
 */
const mostNeighbours = 8
const neighbourThreshold = 0.2

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
    let bestJaccard = 0
    let neighbours = 0
    index.visitSharing(row, (other) => {
      const jaccard = estimateJaccard(table, row, other)
      if (jaccard >= neighbourThreshold) neighbours += 1
      if (jaccard < bestJaccard || !areCopies(table, row, other, jaccard, limits)) return
      // Of two as near the earlier row: the bands visit in no order that means anything.
      best = jaccard > bestJaccard ? other : Math.min(best, other)
      bestJaccard = jaccard
    })
    return neighbours > mostNeighbours && bestJaccard < limits.templateThreshold ? row : best
  }
}

function isSameRow(table: SignatureTable, a: number, b: number): boolean {
  return table.sizes[a] === table.sizes[b] && estimateJaccard(table, a, b) === 1
}
