import type { ResultView, TagView } from '#lib/search/search-view.ts'
import { formatNumber } from '#lib/wording/numbers.ts'
import { words } from '#lib/wording/words.ts'

/** The names of an article: main ones in ink, passing ones lighter, then how many more. */
export function Tags({ result }: { readonly result: ResultView }) {
  const { countries, organizations, persons } = result
  if (countries.length + organizations.length + persons.length === 0) return null
  return (
    <dl className="tags">
      <TagGroup name={words.list.countries} tags={countries} more={result.countriesMore} />
      <TagGroup name={words.list.organizations} tags={organizations} more={result.organizationsMore} />
      <TagGroup name={words.list.persons} tags={persons} more={result.personsMore} />
    </dl>
  )
}

type GroupProps = { readonly name: string; readonly tags: readonly TagView[]; readonly more: number }

function TagGroup({ name, tags, more }: GroupProps) {
  if (tags.length === 0) return null
  return (
    <>
      <dt>{name}</dt>
      <dd>
        {tags.map((tag, index) => (
          <Tag key={tag.id} tag={tag} isFirst={index === 0} />
        ))}
        {more > 0 && (
          <>
            {'\u00a0'}
            <span aria-hidden="true">
              <bdi dir="ltr">+{formatNumber(more)}</bdi>
            </span>
            <span className="sr-only">{words.list.moreNames(more)}</span>
          </>
        )}
      </dd>
    </>
  )
}

function Tag({ tag, isFirst }: { readonly tag: TagView; readonly isFirst: boolean }) {
  return (
    <>
      {!isFirst && <span>{words.comma}</span>}
      <a href={tag.href} className={tag.isMain ? undefined : 'tag-passing'}>
        <bdi>{tag.label}</bdi>
      </a>
    </>
  )
}
