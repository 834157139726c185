import { fingerprintFile } from './fingerprint-file.ts'
import type { ListedFile } from '#lib/ingest/list-files.ts'
import type { ReportProgress } from '#lib/ingest/progress.ts'
import type { ReadingStore } from './reading-store.ts'
import type { StoreEntry } from './store-entry.ts'

/** The listed files whose reading is not in the store: new ones and those whose bytes are others now. */
export async function findChanged(
  files: readonly ListedFile[],
  store: ReadingStore,
  report: ReportProgress,
): Promise<ListedFile[]> {
  const changed: ListedFile[] = []
  const touched: StoreEntry[] = []
  for (const [done, file] of files.entries()) {
    const entry = store.get(file.path)
    if (entry === undefined || !(await isSame(file, entry))) changed.push(file)
    else if (isMoved(file, entry)) touched.push({ ...entry, stamp: file.stamp })
    report({ phase: 'checking', done: done + 1, total: files.length, stories: 0, articles: 0 })
  }
  if (touched.length > 0) store.add(touched)
  return changed
}

/** The disk says that it was not touched, or its bytes are the same. */
async function isSame({ location, stamp }: ListedFile, entry: StoreEntry): Promise<boolean> {
  if (entry.location !== location || entry.sha256 === null) return false
  return (stamp !== null && stamp === entry.stamp) || (await fingerprintFile(location)) === entry.sha256
}

function isMoved({ stamp }: ListedFile, entry: StoreEntry): boolean {
  return stamp !== null && stamp !== entry.stamp
}
