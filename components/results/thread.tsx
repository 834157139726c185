import type { ThreadView } from '#lib/search/thread-view.ts'
import { countedText } from '#lib/wording/counted.ts'
import { words } from '#lib/wording/words.ts'
import { CopyLine } from '../text/copy-line.tsx'
import { Counted } from '../text/counted.tsx'

type Props = { readonly id: string; readonly thread: ThreadView }

/** What a row says of its near copies, and the others of them that the search finds, closed. */
export function Thread({ id, thread }: Props) {
  const { copies, others, unlisted } = thread
  if (copies < 2) return <Outside thread={thread} />
  return (
    <details className="thread">
      <summary data-key={`thread:${id}`}>
        <Span thread={thread} />
      </summary>
      <ul aria-label={words.threads.others}>
        {others.map((copy) => (
          <li key={copy.id}>
            <CopyLine copy={copy} />
          </li>
        ))}
        {unlisted > 0 && <li>{words.threads.unlisted(countedText(unlisted, 'copy'))}</li>}
      </ul>
      <Outside thread={thread} />
    </details>
  )
}

/** «4 نسخ في 3 مصادر وبلدين، من 3 إلى 5 مارس 2018»: what is not known is not said. */
function Span({ thread: { copies, sources, countries, dates, outside } }: { readonly thread: ThreadView }) {
  return (
    <span>
      <Counted count={copies} noun="copy" />
      {sources > 0 && (
        <>
          {words.threads.in}
          <Counted count={sources} noun="source" grammar="oblique" />
        </>
      )}
      {countries > 1 && (
        <>
          {sources > 0 ? words.threads.and : words.threads.in}
          <Counted count={countries} noun="country" grammar="oblique" />
        </>
      )}
      {dates && `${words.comma}${dates}`}
      {outside > 0 && (
        <>
          {words.comma.trimEnd()}
          {words.threads.and}
          <Counted count={outside} noun="copy" />
          {words.threads.outside}
        </>
      )}
    </span>
  )
}

function Outside({ thread: { outside, outsideHref } }: { readonly thread: ThreadView }) {
  if (outside === 0) return null
  return (
    <p className="thread-outside">
      <a className="text-link" href={outsideHref}>
        <Counted count={outside} noun="copy" />
        {words.threads.outside}
      </a>
    </p>
  )
}
