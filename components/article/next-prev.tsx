import type { ResultPath } from '#lib/search/article-view.ts'
import { words } from '#lib/wording/words.ts'
import { Directed } from '../text/directed.tsx'

/** At the end of the text: the neighbours in the result list. */
export function NextPrev({ path }: { readonly path: ResultPath }) {
  const { previous, next } = path
  if (!previous && !next) return null
  return (
    <nav className="neighbours" aria-label={words.article.neighbours}>
      {previous ? (
        <a href={previous.href}>
          <small>{words.article.previous}</small>
          <Directed text={previous.label} />
        </a>
      ) : (
        <span />
      )}
      {next && (
        <a href={next.href}>
          <small>{words.article.next}</small>
          <Directed text={next.label} />
        </a>
      )}
    </nav>
  )
}
