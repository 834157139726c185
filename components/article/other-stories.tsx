import type { SiblingView } from '#lib/search/article-view.ts'
import { words } from '#lib/wording/words.ts'

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
              <bdi>{sibling.title}</bdi>
            ) : (
              <a href={sibling.href}>
                <bdi>{sibling.title || words.list.untitled}</bdi>
              </a>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
