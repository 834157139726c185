import type { PageLink, Pagination } from '#lib/search/search-view.ts'
import { formatNumber } from '#lib/wording/numbers.ts'
import { words } from '#lib/wording/words.ts'
import { Number } from '../text/number.tsx'

type Props = { readonly pagination: Pagination }

/** The pages of the list, and which part of it is on screen. `data-paging`: these links go to the top. */
export function Pages({ pagination }: Props) {
  const { links, previousHref, nextHref, first, last, rows } = pagination
  return (
    <nav className="pages" aria-label={words.pages.label} data-paging>
      {previousHref && <a href={previousHref}>{words.pages.previous}</a>}
      {links.length > 1 && links.map((link, index) => <Page key={keyOf(link, index)} link={link} />)}
      {nextHref && <a href={nextHref}>{words.pages.next}</a>}
      <span className="pages-shown">
        {words.pages.shown} <Number value={first} /> {words.pages.to} <Number value={last} />
        {words.pages.of} <Number value={rows} />
      </span>
    </nav>
  )
}

function keyOf(link: PageLink, index: number): string {
  return link.kind === 'page' ? `page-${link.page}` : `gap-${index}`
}

function Page({ link }: { readonly link: PageLink }) {
  if (link.kind === 'gap') return <span className="pages-gap">{words.ellipsis}</span>
  return (
    <a
      href={link.href}
      aria-current={link.isCurrent ? 'page' : undefined}
      aria-label={words.pages.page(formatNumber(link.page))}
    >
      <Number value={link.page} />
    </a>
  )
}
