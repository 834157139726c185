import { words } from '#lib/wording/words.ts'
import { PlainPage } from './plain-page.tsx'

/** A file that was indexed and is no longer where it was. */
export function FileGone({ path }: { readonly path: string }) {
  return (
    <PlainPage title={words.notices.fileGoneTitle}>
      <p>
        <bdi className="file-name">{path}</bdi>
      </p>
      <p className="text-ink-2">{words.notices.fileGone}</p>
    </PlainPage>
  )
}
