import { copiesAnchor, type CopiesView } from '#lib/search/thread-view.ts'
import { countedText } from '#lib/wording/counted.ts'
import { words } from '#lib/wording/words.ts'
import { CopyLine } from '../text/copy-line.tsx'
import { Number } from '../text/number.tsx'

/** Copies shown before «more». */
const shown = 7

/** Where else the article was published: near copies of its text, and how near. */
export function Copies({ copies: { copies, unlisted } }: { readonly copies: CopiesView }) {
  if (copies.length === 0) return null
  const rest = copies.slice(shown)
  return (
    <section id={copiesAnchor} className="copies">
      <h2>{words.threads.alsoIn}</h2>
      <CopyList copies={copies.slice(0, shown)} />
      {rest.length > 0 && (
        <details className="more-copies">
          <summary className="more">
            {words.threads.more} (<Number value={`+${rest.length}`} />)
          </summary>
          <CopyList copies={rest} />
        </details>
      )}
      {unlisted > 0 && <p>{words.threads.unlisted(countedText(unlisted, 'copy'))}</p>}
      <p className="text-note text-ink-3">{words.threads.likeness}</p>
    </section>
  )
}

function CopyList({ copies }: Pick<CopiesView, 'copies'>) {
  return (
    <ul>
      {copies.map((copy) => (
        <li key={copy.id}>
          <CopyLine copy={copy} />
          {copy.likeness !== null && (
            <span className="copy-likeness">
              <Number value={`${copy.likeness}%`} />
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}
