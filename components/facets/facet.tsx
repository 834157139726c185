import type { FacetView } from '#lib/facets/facet-view.ts'
import type { Parameter } from '#lib/query/format-state.ts'
import { formatNumber } from '#lib/wording/numbers.ts'
import { words } from '#lib/wording/words.ts'
import { Segmented } from '../segmented.tsx'
import { Number } from '../text/number.tsx'
import { FacetFind } from './facet-find.tsx'
import { FacetRow } from './facet-row.tsx'

/** Below this many values a box to search among them is more than it saves. */
const fewValues = 8

type Props = { readonly facet: FacetView; readonly parameters: readonly Parameter[] }

/** One facet: name and number of values, any/all, a box to find a value, rows, more or less. */
export function Facet({ facet, parameters }: Props) {
  const headingId = `facet-${facet.id}`
  const isFindable = facet.find !== '' || facet.distinct > fewValues
  return (
    <section className="facet" aria-labelledby={headingId}>
      <div className="facet-head">
        <h2 className="facet-name" id={headingId}>
          {words.facets.name[facet.id]} <Number value={facet.distinct} />
        </h2>
        <Combine facet={facet} />
      </div>
      {isFindable && <FacetFind facet={facet} parameters={parameters} />}
      <ul>
        {facet.options.map((option) => (
          <FacetRow key={option.id} facet={facet.id} option={option} />
        ))}
      </ul>
      {facet.options.length === 0 && facet.find !== '' && (
        <p className="text-meta text-ink-2">{words.facets.noneFound(facet.find)}</p>
      )}
      <div className="facet-foot">
        <MoreOrLess facet={facet} />
        <AllValues facet={facet} />
        {facet.compareHref && (
          <a className="more" href={facet.compareHref} data-key="compare">
            {words.compare.chosenTwo}
          </a>
        )}
        <ShowNames facet={facet} />
      </div>
    </section>
  )
}

function Combine({ facet }: { readonly facet: FacetView }) {
  if (!facet.combine) return null
  const { value, anyHref, allHref } = facet.combine
  const options = [
    { key: 'any', label: words.facets.any, href: anyHref, isCurrent: value === 'any' },
    { key: 'all', label: words.facets.every, href: allHref, isCurrent: value === 'all' },
  ]
  const group = words.facets.combine(words.facets.name[facet.id])
  return <Segmented className="facet-combine" group={group} options={options} />
}

/** Opens the values to their other names: CSS alone, so it works without JavaScript. */
function ShowNames({ facet }: { readonly facet: FacetView }) {
  if (facet.options.every(({ aliases }) => aliases.length === 0)) return null
  return (
    <label className="show-names">
      <input type="checkbox" data-key={`names:${facet.id}`} />
      {words.facets.showNames}
      <span className="sr-only"> {words.facets.plural[facet.id]}</span>
    </label>
  )
}

function AllValues({ facet }: { readonly facet: FacetView }) {
  if (facet.valuesHref === null) return null
  return (
    <a className="more" href={facet.valuesHref} data-key={`values:${facet.id}`}>
      {words.facetTools.allValues}
      <span className="sr-only"> {words.facets.plural[facet.id]}</span>
    </a>
  )
}

function MoreOrLess({ facet }: { readonly facet: FacetView }) {
  const name = words.facets.plural[facet.id]
  if (facet.moreHref && facet.hidden > 0) {
    return (
      <a className="more" href={facet.moreHref} data-key={`more:${facet.id}`}>
        {words.facets.more}
        <span className="sr-only"> {name}</span>&nbsp;(
        <bdi dir="ltr">+{formatNumber(facet.hidden)}</bdi>)
      </a>
    )
  }
  if (!facet.lessHref) return null
  return (
    <a className="more" href={facet.lessHref} data-key={`more:${facet.id}`}>
      {words.facets.less}
      <span className="sr-only"> {name}</span>
    </a>
  )
}
