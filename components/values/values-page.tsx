import { stateParameters } from '#lib/query/format-state.ts'
import type { ValuesView } from '#lib/search/values-view.ts'
import { words } from '#lib/wording/words.ts'
import { Steps } from '../account/steps.tsx'
import { ChipBar } from '../chip-bar.tsx'
import { Footer } from '../footer.tsx'
import { ExplainCounts } from '../facets/explain-counts.tsx'
import { Masthead } from '../masthead/masthead.tsx'
import { Notice } from '../notice.tsx'
import { Segmented } from '../segmented.tsx'
import { Counted } from '../text/counted.tsx'
import { Number } from '../text/number.tsx'
import { ValuesFind } from './values-find.tsx'
import { ValuesTable } from './values-table.tsx'

/** All values of a facet in a view: counts, shares, and how they compare with the archive. */
export function ValuesPage({ view }: { readonly view: ValuesView }) {
  const text = words.values
  const plural = words.facets.plural[view.facet]
  return (
    <>
      <Masthead query={view.state.query} parameters={stateParameters(view.state)} />
      <main id="main" tabIndex={-1} className="wrap account">
        <p>
          <a className="more" href={view.backHref}>
            <span>
              {text.back} (<Counted count={view.total} noun="article" />)
            </span>
          </a>
        </p>
        <h1 className="article-title">{text.title(plural)}</h1>
        <ChipBar chips={view.chips} clearAllHref={view.clearAllHref} />
        {view.notices.map((notice) => (
          <Notice key={notice.text} notice={notice} />
        ))}
        <div className="entities-choices">
          <Segmented
            className="values-facets"
            group={text.facets}
            options={view.facets.map((one) => ({
              ...one,
              key: one.value,
              label: words.facets.plural[one.value],
            }))}
          />
          <ValuesFind view={view} />
        </div>
        <section className="section" aria-labelledby="values">
          <div className="section-head">
            <h2 id="values">
              {plural} <Number value={view.found} />
            </h2>
            <a className="more" href={view.csvHref} download>
              {text.csv}
            </a>
          </div>
          <Narrowed view={view} />
          {view.found > 0 ? <ValuesTable view={view} /> : <p>{text.none}</p>}
          <Shown view={view} />
          <p className="text-note text-ink-2">{text.shares}</p>
        </section>
        <Steps {...view} />
        <ExplainCounts />
      </main>
      <Footer indexed={view.indexed} />
    </>
  )
}

/** Why counts may be of more articles than the search finds. */
function Narrowed({ view: { base, total } }: { readonly view: ValuesView }) {
  if (base === total) return null
  return (
    <p className="text-note text-ink-2">
      {words.values.narrowed} <Counted count={base} noun="article" />
    </p>
  )
}

function Shown({ view: { first, last, found } }: { readonly view: ValuesView }) {
  const { shown, to, of } = words.pages
  return (
    <p className="pbs-2 text-meta text-ink-2">
      {shown} <Number value={first} /> {to} <Number value={last} />
      {words.comma}
      {of} <Number value={found} />
    </p>
  )
}
