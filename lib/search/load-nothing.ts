import { findWaysOut } from './find-ways-out.ts'
import { nameValues } from './name-values.ts'
import { openLiveArchive } from './open-archive.ts'
import type { NothingView, SearchView } from './search-view.ts'

/** What the page says when a search found nothing. */
export async function loadNothing({ state }: SearchView): Promise<NothingView> {
  const archive = await openLiveArchive()
  return findWaysOut(archive, state, nameValues(archive.names))
}
