import type { FacetView } from '#lib/facets/facet-view.ts'
import type { Parameter } from '#lib/query/format-state.ts'
import { facetKeys } from '#lib/query/parameters.ts'
import { words } from '#lib/wording/words.ts'
import { HiddenFields } from '../hidden-fields.tsx'
import { Icon } from '../icon.tsx'

type Props = { readonly facet: FacetView; readonly parameters: readonly Parameter[] }

/** Finds a value inside a long facet; a GET form that keeps everything else. */
export function FacetFind({ facet, parameters }: Props) {
  const name = facetKeys[facet.id].find
  return (
    <form className="facet-find" action="/" method="get">
      <label>
        <Icon name="search" />
        <span className="sr-only">{words.facets.findIn[facet.id]}</span>
        <input
          id={name}
          name={name}
          type="search"
          dir="auto"
          autoComplete="off"
          enterKeyHint="search"
          defaultValue={facet.find}
          placeholder={words.facets.findIn[facet.id]}
          data-live
        />
      </label>
      <HiddenFields parameters={parameters} except={[name]} />
    </form>
  )
}
