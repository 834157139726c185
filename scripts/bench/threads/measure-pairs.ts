import type { Row } from '../print-table.ts'
import type { News } from './load-news.ts'
import type { Planted } from './plant-copies.ts'

export type Threads = ReadonlyMap<string, string>

/** How many planted copies of each kind met their story. */
export function measureRecall(
  planted: readonly Planted[],
  methods: Readonly<Record<string, Threads>>,
): Row[] {
  const kinds = [...new Set(planted.map(({ kind }) => kind))]
  const rowOf = (title: string, copies: readonly Planted[]): Row => ({
    change: title,
    copies: String(copies.length),
    ...mapValues(methods, (threads) => percent(copies.filter(met(threads)).length / copies.length)),
  })
  return [
    ...kinds.map((kind) =>
      rowOf(
        kind,
        planted.filter((one) => one.kind === kind),
      ),
    ),
    rowOf('all', planted),
  ]
}

function met(threads: Threads): (planted: Planted) => boolean {
  return ({ copy, original }) => threads.has(copy.id) && threads.get(copy.id) === threads.get(original)
}

/** The pairs that met: of one story, or of two. Pairs of stories that were copies before we planted any count as two. */
export function measurePrecision(
  news: readonly News[],
  planted: readonly Planted[],
  methods: Readonly<Record<string, Threads>>,
): Row[] {
  const storyOf = new Map(news.map(({ id }) => [id, id]))
  for (const { copy, original } of planted) storyOf.set(copy.id, original)
  return Object.entries(methods).map(([method, threads]) => {
    const pairs = listPairs(threads)
    const right = pairs.filter(([a, b]) => storyOf.get(a) === storyOf.get(b)).length
    const real = pairs.filter(([a, b]) => storyOf.get(a) === a && storyOf.get(b) === b).length
    return {
      method,
      pairs: String(pairs.length),
      'of one planted story': String(right),
      'of two real texts': String(real),
      'precision, these as wrong': percent(right / pairs.length),
    }
  })
}

export function listGroups(threads: Threads): string[][] {
  const groups = new Map<string, string[]>()
  for (const [id, thread] of threads) groups.set(thread, [...(groups.get(thread) ?? []), id])
  return [...groups.values()]
}

function listPairs(threads: Threads): [string, string][] {
  return listGroups(threads).flatMap((ids) =>
    ids.flatMap((a, at) => ids.slice(at + 1).map((b): [string, string] => [a, b])),
  )
}

function mapValues<T>(values: Readonly<Record<string, T>>, write: (value: T) => string): Row {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, write(value)]))
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`
}
