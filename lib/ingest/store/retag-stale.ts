import type { ReportProgress } from '#lib/ingest/progress.ts'
import { shareOut, type Crew, type Worker } from './crew.ts'
import { cutJobs } from './cut-jobs.ts'
import type { ReadingStore } from './reading-store.ts'
import type { StoreEntry } from './store-entry.ts'

/** More than a thread of the crew has memory for: this one does it. */
const largest = 8_000_000

/** Which readings were tagged by other rules or tables than those of now. */
export function findStale(entries: readonly StoreEntry[], tagging: string): StoreEntry[] {
  return entries.filter((entry) => entry.tagging !== tagging)
}

/** Tags them again with all cores; what is done is in the store at once, so that a killed run goes on from there. */
export async function retagStale(
  stale: readonly StoreEntry[],
  store: ReadingStore,
  crew: Crew,
  report: ReportProgress,
): Promise<void> {
  const total = sumStories(stale)
  let done = 0
  const retag = (worker: Worker, entries: readonly StoreEntry[]) =>
    worker.retag({ entries, folder: store.folder, segment: store.nextSegment() })
  const take = (entries: readonly StoreEntry[]) => {
    store.add(entries)
    done += sumStories(entries)
    report({ phase: 'tagging', done, total, stories: total, articles: done })
  }
  const isLarge = (entry: StoreEntry) => bytesOf(entry) > largest
  const [own] = crew.workers
  for (const entry of stale.filter(isLarge)) if (own) take(await retag(own, [entry]))
  const small = stale.filter((entry) => !isLarge(entry))
  await shareOut(crew, cutJobs(small, bytesOf), retag, take)
}

/** How much work they are, in bytes of files to be read: to tag again takes a third of the time. */
export function tagBytes(entries: readonly StoreEntry[]): number {
  return entries.reduce((sum, entry) => sum + bytesOf(entry), 0) / 3
}

function bytesOf({ start, end }: StoreEntry): number {
  return end - start
}

function sumStories(entries: readonly StoreEntry[]): number {
  return entries.reduce((sum, { stories }) => sum + stories, 0)
}
