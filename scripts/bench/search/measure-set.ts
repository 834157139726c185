import { quantile } from '../quantile.ts'
import {
  compare,
  gainAtTen,
  mean,
  precisionAtTen,
  recall,
  recallAtTen,
  reciprocalRank,
  type Run,
} from './metrics.ts'
import type { Query, QuerySet } from './query-set.ts'
import type { System } from './system.ts'
import type { Row } from '../print-table.ts'

/** Results asked for: of a ranking those a reader looks at, of a finding all. */
const most = { ranking: 20, finding: 1000 } as const

export type Measured = {
  readonly system: string
  readonly runs: readonly (Run & { readonly query: Query })[]
  readonly milliseconds: readonly number[]
}

/** Every query to every system in turn, so that a busy moment of the machine meets all alike. */
export async function measureSet(set: QuerySet, systems: readonly System[]): Promise<Measured[]> {
  const measured = systems.map(({ name }) => ({
    system: name,
    runs: [] as (Run & { query: Query })[],
    milliseconds: [] as number[],
  }))
  for (const query of set.queries) {
    for (const [at, system] of systems.entries()) {
      const start = performance.now()
      const found = await system.search(query.text, most[set.kind])
      measured[at]?.milliseconds.push(performance.now() - start)
      measured[at]?.runs.push({ found, relevant: query.relevant, query })
    }
  }
  return measured
}

const figures = {
  ranking: { MRR: reciprocalRank, 'recall@10': recallAtTen, 'nDCG@10': gainAtTen },
  finding: {
    found: recall,
    'hit@10': (run: Run) => Number(recallAtTen(run) > 0),
    'precision@10': precisionAtTen,
  },
} as const

/** One row a system; the difference is of the first figure, ours less theirs. */
export function describeSet({ kind }: QuerySet, measured: readonly Measured[]): Row[] {
  const [main = recall, ...rest] = Object.values(figures[kind])
  const names = Object.keys(figures[kind])
  const ours = measured[0]?.runs.map(main) ?? []
  return measured.map(({ system, runs, milliseconds }, at) => ({
    system,
    ...Object.fromEntries(
      [main, ...rest].map((figure, n) => [names[n] ?? '', mean(runs.map(figure)).toFixed(3)]),
    ),
    'nothing found': percent(mean(runs.map(({ found }) => Number(found.length === 0)))),
    'p50 ms': quantile(milliseconds, 0.5).toFixed(1),
    'p95 ms': quantile(milliseconds, 0.95).toFixed(1),
    'ours less theirs (95 %)': at === 0 ? '' : writeDifference(ours, runs.map(main)),
  }))
}

function writeDifference(ours: readonly number[], theirs: readonly number[]): string {
  const { difference, low, high } = compare(ours, theirs)
  return `${signed(difference)} (${signed(low)} to ${signed(high)})`
}

function signed(value: number): string {
  return `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(3)}`
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`
}

/** For each group of a set's queries, what Kashshaf finds of it. */
export function describeGroups(measured: Measured): Row[] {
  const groups = new Map<string, (typeof measured.runs)[number][]>()
  for (const run of measured.runs) {
    const key = run.query.group ?? ''
    groups.set(key, [...(groups.get(key) ?? []), run])
  }
  return [...groups].map(([group, runs]) => ({
    group,
    queries: String(runs.length),
    found: mean(runs.map(recall)).toFixed(3),
    'hit@10': mean(runs.map((run) => Number(recallAtTen(run) > 0))).toFixed(3),
  }))
}
