import type { ArticleView } from '#lib/search/article-view.ts'
import { formatDateLong } from '#lib/wording/dates.ts'
import { words } from '#lib/wording/words.ts'

type Props = Pick<ArticleView, 'source' | 'date' | 'hijri' | 'dateline'>

/** Who, when, where: the line above the title. */
export function Kicker({ source, date, hijri, dateline }: Props) {
  return (
    <p className="kicker">
      {source ? (
        <a href={source.href}>
          <bdi>{source.label}</bdi>
        </a>
      ) : (
        <span>{words.list.noSource}</span>
      )}
      {date ? (
        <span>
          <time dateTime={date.iso}>{formatDateLong(date.iso)}</time>
          {hijri && words.separator}
          {hijri}
        </span>
      ) : (
        <span>{words.list.noDate}</span>
      )}
      {dateline && <bdi>{dateline}</bdi>}
    </p>
  )
}
