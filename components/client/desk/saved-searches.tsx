import type { SavedSearch } from '#lib/desk/desk.ts'
import { sinceHref, versionHref, type News } from '#lib/desk/search-news.ts'
import { visitSearch } from '#lib/desk/change-desk.ts'
import { deleteSearch, renameSearch } from '#lib/desk/merge-desks.ts'
import type { ChangeDesk, DeskTexts } from './desk-props.ts'
import { useNews } from './use-news.ts'

type Props = {
  readonly searches: readonly SavedSearch[]
  readonly texts: DeskTexts
  readonly locale: string
  readonly change: ChangeDesk
}

/** Each saved search with what is new since it was last visited. */
export function SavedSearches({ searches, texts, locale, change }: Props) {
  const news = useNews(searches)
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long' })
  return (
    <section className="section" aria-labelledby="desk-searches">
      <h2 id="desk-searches">{texts.searches}</h2>
      {searches.length === 0 && <p>{texts.noSearches}</p>}
      <ul className="desk-list">
        {searches.map((search) => (
          <li key={search.address}>
            <a className="desk-name" href={versionHref(search)}>
              <bdi>{search.name}</bdi>
            </a>
            <span>
              {texts.visited} <time>{day.format(search.visitedAt)}</time>
            </span>
            <Fresh {...{ search, texts, locale, change }} news={news.get(search.address) ?? 'waiting'} />
            <Rename {...{ search, texts, change }} />
          </li>
        ))}
      </ul>
    </section>
  )
}

type FreshProps = Omit<Props, 'searches'> & { readonly search: SavedSearch; readonly news: News }

function Fresh({ search, news, texts, locale, change }: FreshProps) {
  if (news === 'waiting') return <span>{texts.checking}…</span>
  if (news === 'failed') return <span>{texts.unknown}</span>
  const number = new Intl.NumberFormat(locale)
  // After the link is followed: the mark renewed, its address would ask for what is new from now on.
  const see = () =>
    setTimeout(() =>
      change((desk) => visitSearch(desk, search.address, { ...news.now, visitedAt: Date.now() })),
    )
  return (
    <span>
      {news.fresh > 0 ? (
        <a className="desk-fresh" href={sinceHref(search)} onClick={see}>
          {texts.fresh}: <bdi dir="ltr">{number.format(news.fresh)}</bdi>
        </a>
      ) : (
        texts.none
      )}
      {news.gone > 0 && (
        <>
          {' · '}
          {texts.gone}: <bdi dir="ltr">{number.format(news.gone)}</bdi>
        </>
      )}
    </span>
  )
}

type RenameProps = {
  readonly search: SavedSearch
  readonly texts: DeskTexts
  readonly change: ChangeDesk
}

function Rename({ search, texts, change }: RenameProps) {
  const rename = (form: FormData) => {
    const name = String(form.get('name') ?? '').trim()
    if (name !== '') change((desk) => renameSearch(desk, search.address, name))
  }
  return (
    <details className="desk-change">
      <summary>{texts.rename}</summary>
      <form action={rename}>
        <label>
          {texts.name}
          <input type="text" name="name" dir="auto" maxLength={200} defaultValue={search.name} />
        </label>
        <button type="submit" className="button">
          {texts.rename}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => change((desk) => deleteSearch(desk, search.address), search.name)}
        >
          {texts.remove}
        </button>
      </form>
    </details>
  )
}
