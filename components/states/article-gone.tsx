import type { GoneView } from '#lib/search/gone-view.ts'
import { words } from '#lib/wording/words.ts'
import { Directed } from '../text/directed.tsx'
import { FileName } from '../text/file-name.tsx'
import { PlainPage } from './plain-page.tsx'

/** The address of an article that is no longer there: what is known of it, and what stands in its place. */
export function ArticleGone({ gone }: { readonly gone: GoneView }) {
  const { goneTitle, goneBody, goneFile, goneLines, goneNow, goneNothing } = words.evidence
  const file = <FileName path={gone.file} />
  return (
    <PlainPage title={goneTitle}>
      <p className="text-ink-2">{goneBody(gone.version)}</p>
      <p>
        {goneFile}{' '}
        {gone.fileHref ? (
          <a className="text-link" href={gone.fileHref}>
            {file}
          </a>
        ) : (
          file
        )}
        {words.comma}
        {goneLines(gone.startLine, gone.endLine)}
      </p>
      <h2 className="pbs-4 font-strong">{gone.successors.length > 0 ? goneNow : goneNothing}</h2>
      <ul>
        {gone.successors.map(({ label, href }) => (
          <li key={href}>
            <a className="text-link" href={href}>
              <Directed text={label} />
            </a>
          </li>
        ))}
      </ul>
    </PlainPage>
  )
}
