import type { ArticleView } from '#lib/search/article-view.ts'
import { words } from '#lib/wording/words.ts'

type Props = Pick<ArticleView, 'source' | 'date' | 'dateline'>

/** Who, when, where: the line above the title. */
export function Kicker({ source, date, dateline }: Props) {
  return (
    <p className="kicker">
      {source ? (
        <a href={source.href}>
          <bdi>{source.label}</bdi>
        </a>
      ) : (
        <span>{words.list.noSource}</span>
      )}
      {date ? <time dateTime={date.iso}>{date.label}</time> : <span>{words.list.noDate}</span>}
      {dateline && <bdi>{dateline}</bdi>}
    </p>
  )
}
