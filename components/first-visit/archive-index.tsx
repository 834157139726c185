import type { FacetOption, FacetView } from '#lib/facets/facet-view.ts'
import { expandFacet } from '#lib/query/change-state.ts'
import { emptyState } from '#lib/query/empty-state.ts'
import { searchHref } from '#lib/query/format-state.ts'
import { words } from '#lib/wording/words.ts'
import { Leader } from '../text/leader.tsx'
import { Number } from '../text/number.tsx'

type Props = {
  readonly facet: FacetView
  /** Values shown; the rest behind «كل البلدان». */
  readonly most: number
  readonly className?: string
}

/** The values of a facet as an index of the archive: names, leaders, counts. */
export function ArchiveIndex({ facet, most, className = '' }: Props) {
  const headingId = `index-${facet.id}`
  const known = facet.options.filter((option) => !option.isUnknown)
  return (
    <section className="section" aria-labelledby={headingId}>
      <div className="section-head">
        <h2 id={headingId}>
          {words.facets.plural[facet.id]} <Number value={facet.distinct} />
        </h2>
        {facet.distinct > most && (
          <a className="more" href={searchHref(expandFacet(emptyState, facet.id, true))}>
            {words.facets.all[facet.id]}
          </a>
        )}
      </div>
      <ul className={`index ${className}`}>
        {known.slice(0, most).map((option) => (
          <IndexRow key={option.id} option={option} />
        ))}
      </ul>
    </section>
  )
}

function IndexRow({ option }: { readonly option: FacetOption }) {
  return (
    <li className="row">
      <a className="pick" href={option.toggleHref}>
        <bdi className="name">{option.label}</bdi>
        <Leader />
        <Number value={option.count} />
      </a>
    </li>
  )
}
