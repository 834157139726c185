import type { ResultPath } from '#lib/search/article-view.ts'
import { formatNumber } from '#lib/wording/numbers.ts'
import { words } from '#lib/wording/words.ts'
import { Icon } from '../icon.tsx'

/** The way back to the results, and along them. `data-back` is what Esc follows. */
export function PathBar({ path }: { readonly path: ResultPath }) {
  const { position, previous, next, backHref } = path
  const { toResults, toArchive } = words.article
  return (
    <div className="path">
      <nav className="wrap" aria-label={words.article.path}>
        <a href={backHref} data-back>
          <Icon name="back" />
          {backHref === '/' ? toArchive : toResults}
        </a>
        <span className="path-middle">
          {position && words.article.position(formatNumber(position.index), formatNumber(position.total))}
        </span>
        {previous && (
          <a href={previous.href} rel="prev">
            {words.article.previous}
          </a>
        )}
        {next && (
          <a href={next.href} rel="next">
            {words.article.next}
            <Icon name="forward" />
          </a>
        )}
      </nav>
    </div>
  )
}
