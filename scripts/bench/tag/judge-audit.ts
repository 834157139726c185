import type { Row } from '../print-table.ts'
import type { AuditRow } from './audit-table.ts'

/** Precision by rule and in all, of what is still tagged; what a reader was unsure of counts neither way. */
export function judgeAudit(rows: readonly AuditRow[], isTagged: (row: AuditRow) => boolean): Row[] {
  const rules = [...new Set(rows.map((row) => row.rules))].sort()
  const ofRule = (rule: string) => rows.filter((row) => row.rules === rule)
  return [...rules.map((rule) => describe(rule, ofRule(rule), isTagged)), describe('all', rows, isTagged)]
}

function describe(rules: string, rows: readonly AuditRow[], isTagged: (row: AuditRow) => boolean): Row {
  const gone = rows.filter((row) => !isTagged(row))
  const count = (verdict: AuditRow['verdict'], of: readonly AuditRow[]) =>
    of.filter((row) => row.verdict === verdict).length
  const kept = rows.filter(isTagged)
  const right = count('right', kept)
  const judged = right + count('wrong', kept)
  const [low, high] = wilson(right, judged)
  const percent = (share: number) => (100 * share).toFixed(1)
  return {
    rules,
    right: String(right),
    wrong: String(judged - right),
    unsure: String(count('unsure', kept)),
    'precision, %': judged === 0 ? '' : percent(right / judged),
    '95 % (Wilson)': judged === 0 ? '' : `${percent(low)} to ${percent(high)}`,
    'no longer tagged, right': String(count('right', gone)),
    'wrong, mended': String(count('wrong', gone)),
  }
}

/** The interval that holds the true share in 95 of 100 samples; unlike the plain one it fits few cases and shares near 1. */
export function wilson(right: number, of: number): [low: number, high: number] {
  if (of === 0) return [0, 1]
  const z = 1.96
  const share = right / of
  const centre = share + z ** 2 / (2 * of)
  const reach = z * Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2))
  const scale = 1 + z ** 2 / of
  return [Math.max(0, (centre - reach) / scale), Math.min(1, (centre + reach) / scale)]
}
