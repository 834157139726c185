import { words } from '#lib/wording/words.ts'

type Props = { readonly previousHref: string | null; readonly nextHref: string | null }

/** To the page before and the page after of a long table. */
export function Steps({ previousHref, nextHref }: Props) {
  if (previousHref === null && nextHref === null) return null
  return (
    <nav className="downloads" aria-label={words.account.pages}>
      {previousHref && (
        <a className="more" href={previousHref} rel="prev">
          {words.pages.previous}
        </a>
      )}
      {nextHref && (
        <a className="more" href={nextHref} rel="next">
          {words.pages.next}
        </a>
      )}
    </nav>
  )
}
