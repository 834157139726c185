import type { NameCount } from '#lib/search/article-view.ts'
import { countedText } from '#lib/wording/counted.ts'
import { Leader } from '../text/leader.tsx'
import { Number } from '../text/number.tsx'

type Props = { readonly title: string; readonly names: readonly NameCount[] }

/** Names and how often the text says them; main ones in weight. */
export function NamesInText({ title, names }: Props) {
  if (names.length === 0) return null
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {names.map((name) => (
          <li key={name.id} className={name.isMain ? 'row row-chosen' : 'row'}>
            <a className="pick" href={name.href} title={countedText(name.count, 'mention')}>
              <bdi className="name">{name.label}</bdi>
              <Leader />
              <Number value={name.count} />
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
