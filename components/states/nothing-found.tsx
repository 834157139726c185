import { hasFilters } from '#lib/query/change-state.ts'
import type { NothingView, SearchView, WayOut } from '#lib/search/search-view.ts'
import { words } from '#lib/wording/words.ts'
import { OpenFacets } from '../results/list-head.tsx'
import { Leader } from '../text/leader.tsx'
import { Number } from '../text/number.tsx'

type Props = { readonly view: SearchView; readonly nothing: NothingView }

/** Nothing found: which condition is to blame, and what each way out would give. */
export function NothingFound({ view, nothing }: Props) {
  const { withoutOne, changes } = nothing
  const isFiltered = hasFilters(view.state)
  const text = words.nothing
  return (
    <div className="nothing">
      <h1 className="text-h2 font-strong" id="total" tabIndex={-1}>
        {isFiltered ? text.title : text.titleQuery}
      </h1>
      <p className="text-ink-2">
        {isFiltered ? text.whyFilters : view.state.exact ? text.whyExact : text.whyQuery}
      </p>
      <OpenFacets inForce={view.chips.length} />
      <Ways title={text.withoutOne} ways={withoutOne} />
      <Ways title={withoutOne.length > 0 ? text.changes : text.changesOnly} ways={changes} />
      <p className="pt-3 text-note text-ink-2">
        {!view.state.exact && <>{text.allForms} </>}
        <a className="text-link" href="/help#syntax">
          {text.syntax}
        </a>
        {words.separator}
        <a className="text-link" href="/">
          {text.wholeArchive}
        </a>
      </p>
    </div>
  )
}

function Ways({ title, ways }: { readonly title: string; readonly ways: readonly WayOut[] }) {
  if (ways.length === 0) return null
  return (
    <section className="ways">
      <h2 className="text-h2 font-strong">{title}</h2>
      <ul>
        {ways.map((way) => (
          <li key={way.href} className="row">
            <a className="pick" href={way.href}>
              <bdi className="name">{way.label}</bdi>
              <Leader />
              <Number value={way.count} />
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
