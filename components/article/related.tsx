import type { RelatedArticle, RelatedGroup } from '#lib/search/related-view.ts'
import { words } from '#lib/wording/words.ts'
import { Directed } from '../text/directed.tsx'

/** The same story as others tell it, by source; no copies: these stand beside. */
export function Related({ groups }: { readonly groups: readonly RelatedGroup[] }) {
  if (groups.length === 0) return null
  return (
    <section className="related" aria-labelledby="related">
      <h2 id="related">{words.related.title}</h2>
      <dl>
        {groups.map(({ source, articles }) => (
          <div key={source ?? ''}>
            <dt>
              <bdi>{source ?? words.list.noSource}</bdi>
            </dt>
            {articles.map((article) => (
              <dd key={article.id}>
                <Telling article={article} />
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  )
}

function Telling({
  article: { title, href, date, shared, compareHref },
}: {
  readonly article: RelatedArticle
}) {
  const { shared: label, compare, compareWith } = words.related
  return (
    <>
      <a href={href}>
        <Directed text={title} />
      </a>
      <span className="block text-note text-ink-2">
        {date ? <time dateTime={date.iso}>{date.label}</time> : words.list.noDate}
        {words.separator}
        <a className="text-link" href={compareHref} aria-label={compareWith(title)}>
          {compare}
        </a>
      </span>
      {shared.length > 0 && (
        <span className="block text-note text-ink-2">
          {label} {shared.join(words.comma)}
        </span>
      )}
    </>
  )
}
