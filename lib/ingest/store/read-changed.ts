import { shareOut, type Crew, type Worker } from './crew.ts'
import { cutJobs } from './cut-jobs.ts'
import type { ListedFile } from '#lib/ingest/list-files.ts'
import type { ReportProgress } from '#lib/ingest/progress.ts'
import { isPacked } from '#lib/ingest/reading/read-packed.ts'
import type { ReadingStore } from './reading-store.ts'
import type { StoreEntry } from './store-entry.ts'

const largest = 2_000_000

/** Reads the changed files with all cores; what is read is in the store at once, so that a killed run goes on from there. */
export async function readChanged(
  files: readonly ListedFile[],
  store: ReadingStore,
  crew: Crew,
  report: ReportProgress,
): Promise<void> {
  let done = 0
  let stories = 0
  const read = (worker: Worker, job: readonly ListedFile[]) =>
    worker.read({ files: job, folder: store.folder, segment: store.nextSegment() })
  const take = (entries: readonly StoreEntry[]) => {
    store.add(entries)
    done += entries.length
    stories += entries.reduce((sum, entry) => sum + entry.stories, 0)
    report({ phase: 'reading', done, total: files.length, stories, articles: stories })
  }
  const [own] = crew.workers
  for (const job of cutJobs(files.filter(isLarge), bytesOf)) if (own) take(await read(own, job))
  const small = files.filter((file) => !isLarge(file))
  await shareOut(crew, cutJobs(small, bytesOf), read, take)
}

/** Larger than a page of text, or packed: it may take more memory than a thread of the crew has. */
function isLarge({ path, bytes }: ListedFile): boolean {
  return bytes > largest || isPacked(path)
}

function bytesOf({ bytes }: ListedFile): number {
  return bytes
}
