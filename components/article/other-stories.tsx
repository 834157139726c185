import type { SiblingView } from '#lib/search/article-view.ts'
import { words } from '#lib/wording/words.ts'
import { Directed } from '../text/directed.tsx'

/** The stories of the same file, in their order there; this one marked. */
export function OtherStories({ siblings }: { readonly siblings: readonly SiblingView[] }) {
  if (siblings.length < 2) return null
  return (
    <section>
      <h2>{words.article.sameFile}</h2>
      <ol>
        {siblings.map((sibling) => (
          <li key={sibling.id} className="sibling" aria-current={sibling.isCurrent ? 'true' : undefined}>
            {sibling.isCurrent ? (
              <Directed text={sibling.title} />
            ) : (
              <a href={sibling.href}>
                <Directed text={sibling.title || words.list.untitled} />
              </a>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
