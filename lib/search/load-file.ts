import { buildFile } from './build-file.ts'
import type { FileView } from './file-view.ts'
import { openFile } from './open-file.ts'
import { indexedOn } from './open-archive.ts'
import type { IndexedView, Notice } from './search-view.ts'
import { words } from '#lib/wording/words.ts'

export type FilePageView =
  | {
      readonly kind: 'found'
      readonly file: FileView
      readonly notices: readonly Notice[]
      readonly indexed: IndexedView
    }
  | { readonly kind: 'gone'; readonly path: string }
  | { readonly kind: 'unknown' }

/** The page of a file by its path in the archive; `article` is the one the reader came from. */
export async function loadFile(path: string, article: string | null): Promise<FilePageView> {
  const opened = await openFile(path)
  if (opened.kind !== 'found') return opened
  const file = await buildFile(opened.archive, opened.file, article)
  const { window, total } = file
  const notices = [
    ...(opened.file.isChanged ? [words.notices.fileChanged] : []),
    ...(window.last - window.first + 1 < total ? [words.notices.linesCut(window, total)] : []),
  ]
  return {
    kind: 'found',
    file,
    notices: notices.map((text) => ({ tone: 'info', text })),
    indexed: indexedOn(opened.archive),
  }
}
