import type { ValuesView } from '#lib/search/values-view.ts'
import { words } from '#lib/wording/words.ts'
import { HiddenFields } from '../hidden-fields.tsx'

/** Finds values by an inner word, in any spelling and by any of their names; keeps everything else. */
export function ValuesFind({ view: { facet, within, parameters } }: { readonly view: ValuesView }) {
  const label = words.facets.findIn[facet]
  return (
    <form action="/values" method="get" className="entities-find">
      <label className="sr-only" htmlFor="in">
        {label}
      </label>
      <input
        id="in"
        name="in"
        type="search"
        dir="auto"
        autoComplete="off"
        defaultValue={within}
        placeholder={label}
      />
      <HiddenFields parameters={parameters} except={['in', 'at']} />
      <button type="submit" className="button">
        {words.values.find}
      </button>
    </form>
  )
}
