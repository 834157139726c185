import type { FacetView } from '#lib/facets/facet-view.ts'
import type { Parameter } from '#lib/query/format-state.ts'
import type { FacetOrder } from '#lib/query/search-state.ts'
import type { Choice } from '#lib/search/search-view.ts'
import { words } from '#lib/wording/words.ts'
import { FacetDrawer } from '../client/facet-drawer.tsx'
import { Icon } from '../icon.tsx'
import { Segmented } from '../segmented.tsx'
import { Counted } from '../text/counted.tsx'
import { ExplainCounts } from './explain-counts.tsx'
import { Facet } from './facet.tsx'

type Props = {
  readonly facets: readonly FacetView[]
  readonly subjects: readonly Choice<'any' | 'main'>[]
  readonly orders: readonly Choice<FacetOrder>[]
  readonly namesHref: string
  readonly parameters: readonly Parameter[]
  readonly total: number
}

/** A column beside the results; on a narrow screen a sheet over them. */
export function FacetColumn({ facets, subjects, orders, namesHref, parameters, total }: Props) {
  const { order, orderGroup, orders: orderNames, names } = words.facetTools
  return (
    <FacetDrawer label={words.facets.title}>
      <div className="sheet-head">
        <span>{words.facets.title}</span>
        <a className="button" href="#main" data-close>
          <Icon name="close" />
          {words.facets.close}
        </a>
      </div>
      <div className="sheet-body">
        <Segmented
          className="facet-subjects"
          group={words.facets.subjects}
          options={subjects.map((one) => ({
            ...one,
            key: one.value,
            label: words.facets.subject[one.value],
          }))}
        />
        <Segmented
          className="facet-subjects"
          group={orderGroup}
          label={order}
          options={orders.map((one) => ({ ...one, key: one.value, label: orderNames[one.value] }))}
        />
        {facets.map((facet) => (
          <Facet key={facet.id} facet={facet} parameters={parameters} />
        ))}
        <ExplainCounts />
        <a className="more" href={namesHref}>
          {names}
        </a>
      </div>
      <div className="sheet-go">
        <a className="button button-ink" href="#main" data-close>
          <span>
            {words.facets.show} <Counted count={total} noun="article" grammar="oblique" />
          </span>
        </a>
      </div>
    </FacetDrawer>
  )
}
