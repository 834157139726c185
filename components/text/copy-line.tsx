import type { CopyView } from '#lib/search/thread-view.ts'
import { words } from '#lib/wording/words.ts'
import { Directed } from './directed.tsx'

/** A near copy in a list: its outlet, which leads to it, the day, its title when it has one of its own, and the comparison. */
export function CopyLine({ copy }: { readonly copy: CopyView }) {
  const source = copy.source ?? words.list.noSource
  return (
    <>
      <a className="copy-source" href={copy.href}>
        <bdi>{source}</bdi>
      </a>
      {copy.date ? (
        <time dateTime={copy.date.iso}>{copy.date.label}</time>
      ) : (
        <span className="text-ink-3">{words.list.noDate}</span>
      )}
      {copy.title !== null && (
        <span className="copy-title">
          <Directed text={copy.title} />
        </span>
      )}
      <a href={copy.compareHref} aria-label={words.threads.compareWith(source)}>
        {words.threads.compare}
      </a>
    </>
  )
}
