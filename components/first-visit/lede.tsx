import type { ArchiveView } from '#lib/search/search-view.ts'
import { formatDate } from '#lib/wording/dates.ts'
import { words } from '#lib/wording/words.ts'
import { Counted } from '../text/counted.tsx'

/** The archive in one sentence. */
export function Lede({ archive }: { readonly archive: ArchiveView }) {
  const { articles, sources, files, firstMonth, lastMonth } = archive
  const text = words.firstVisit
  return (
    <h1 className="lede">
      {text.inArchive}{' '}
      <b>
        <Counted count={articles} noun="article" />
      </b>{' '}
      {text.from}{' '}
      <b>
        <Counted count={sources} noun="source" grammar="oblique" />
      </b>
      {firstMonth && lastMonth && text.publishedBetween(formatDate(firstMonth), formatDate(lastMonth))}
      {text.takenFrom}{' '}
      <b>
        <Counted count={files} noun="file" grammar="oblique" />
      </b>
      {text.stop}
    </h1>
  )
}
