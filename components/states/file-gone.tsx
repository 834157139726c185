import { words } from '#lib/wording/words.ts'
import { FileName } from '../text/file-name.tsx'
import { PlainPage } from './plain-page.tsx'

/** A file that was indexed and is no longer where it was. */
export function FileGone({ path }: { readonly path: string }) {
  return (
    <PlainPage title={words.notices.fileGoneTitle}>
      <p>
        <FileName path={path} />
      </p>
      <p className="text-ink-2">{words.notices.fileGone}</p>
    </PlainPage>
  )
}
