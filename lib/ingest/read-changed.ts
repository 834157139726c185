import { shareOut, type Crew, type Worker } from './crew.ts'
import type { ListedFile } from './list-files.ts'
import type { ReportProgress } from './progress.ts'
import type { ReadingStore } from './reading-store.ts'

/** Of a job: enough to be worth sending to a thread, and little enough that a killed run loses seconds. */
const most = { files: 256, bytes: 4_000_000 }

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
  await shareOut(crew, cutJobs(files), read, (entries) => {
    store.add(entries)
    done += entries.length
    stories += entries.reduce((sum, entry) => sum + entry.stories, 0)
    report({ phase: 'reading', done, total: files.length, stories, articles: stories })
  })
}

function cutJobs(files: readonly ListedFile[]): ListedFile[][] {
  const jobs: ListedFile[][] = []
  let bytes = Infinity
  for (const file of files) {
    const job = jobs.at(-1)
    if (job && job.length < most.files && bytes < most.bytes) job.push(file)
    else {
      jobs.push([file])
      bytes = 0
    }
    bytes += file.bytes
  }
  return jobs
}
