import { quoteValue } from './filters.ts'

/** What tells whether two articles are one row. */
export type RowKey = { readonly id: string; readonly thread?: string | undefined }

/** The row of an article when near copies are one: its thread, or of an article without copies its own id. */
export function rowOf({ id, thread }: RowKey): string {
  return thread ?? id
}

/** The first article of each thread, in the given order: «in that order, but for the copies». */
export function firstOfThreads<T extends RowKey>(articles: readonly T[]): T[] {
  const first = new Map<string, T>()
  for (const article of articles) if (!first.has(rowOf(article))) first.set(rowOf(article), article)
  return [...first.values()]
}

/** A filter for all that belongs to one of these threads. */
export function inThreads(threads: readonly string[]): string {
  return `thread IN [${threads.map(quoteValue).join(', ')}]`
}

/** Filters that leave out these articles with all their near copies; all must hold. */
export function withoutRows(articles: readonly RowKey[]): string[] {
  const threads = [...new Set(articles.flatMap(({ thread }) => thread ?? []))]
  const loners = articles.filter(({ thread }) => thread === undefined).map(({ id }) => id)
  return [
    ...(threads.length > 0 ? [`NOT ${inThreads(threads)}`] : []),
    ...(loners.length > 0 ? [`id NOT IN [${loners.map(quoteValue).join(', ')}]`] : []),
  ]
}

/** How many threads so many articles are; `copies`: how many of them are in each thread that has copies. */
export function countThreads(total: number, copies: Readonly<Record<string, number>>): number {
  return Object.values(copies).reduce((left, count) => left - count + 1, total)
}
