import type { PartView } from '#lib/search/account-view.ts'
import { Leader } from '../text/leader.tsx'
import { Number } from '../text/number.tsx'

type Props = {
  readonly title: string
  /** Given when the parts make a whole: then it is drawn as a bar too. */
  readonly total?: number
  readonly parts: readonly PartView[]
  readonly names?: Readonly<Record<string, string>>
  readonly name?: (id: string) => string
}

/** A whole and its parts: the bar is for the eye, the list says it all. */
export function Parts({ title, total, parts, names = {}, name = (id) => names[id] ?? id }: Props) {
  return (
    <section className="section">
      <div className="section-head">
        <h2>
          {title} {total !== undefined && <Number value={total} />}
        </h2>
      </div>
      {total !== undefined && (
        <div className="part-bar" aria-hidden="true">
          {parts.map(({ id, count }) => (
            <i key={id} className={`part-${id}`} style={{ flexGrow: count }} />
          ))}
        </div>
      )}
      <ul className={total === undefined ? '' : 'index index-halves'}>
        {parts.map(({ id, count }) => (
          <li key={id} className="row">
            <span className="pick">
              {total !== undefined && <span className={`part-swatch part-${id}`} aria-hidden="true" />}
              <bdi className="name">{name(id)}</bdi>
              <Leader />
              <Number value={count} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
