import { facetKeys } from '#lib/query/parameters.ts'
import type { EntitiesView } from '#lib/search/entities-view.ts'
import { formatNumber } from '#lib/wording/numbers.ts'
import { words } from '#lib/wording/words.ts'
import { Footer } from '../footer.tsx'
import { Masthead } from '../masthead/masthead.tsx'
import { Notice } from '../notice.tsx'
import { Segmented } from '../segmented.tsx'
import { Number } from '../text/number.tsx'
import { Steps } from '../account/steps.tsx'
import { EntityTable } from './entity-table.tsx'
import { Unresolved } from './unresolved.tsx'

/** What the articles name, in which words, and what of it a curator should look at. */
export function EntitiesPage({ entities }: { readonly entities: EntitiesView }) {
  const text = words.entities
  const { kinds, shown, total, rows, unresolved } = entities
  return (
    <>
      <Masthead current="account" />
      <main id="main" tabIndex={-1} className="wrap account">
        <p>
          <a href="/archive">{words.account.title}</a>
          {words.separator}
          <a href="/matrix">{words.matrix.title}</a>
        </p>
        <h1 className="article-title">{text.title}</h1>
        <p className="entities-lead">{text.lead}</p>
        {entities.notices.map((notice) => (
          <Notice key={notice.text} notice={notice} />
        ))}
        <div className="entities-choices">
          <Segmented
            group={text.kind}
            options={kinds.map((kind) => ({
              ...kind,
              key: kind.value,
              label: `${words.facets.plural[kind.value]} ${formatNumber(kind.count)}`,
            }))}
          />
          <Segmented
            group={text.show}
            label={text.show}
            options={shown.map((one) => ({
              ...one,
              key: one.value,
              label: `${text.shown[one.value]} ${formatNumber(one.count)}`,
            }))}
          />
          <Find entities={entities} />
        </div>
        <section className="section" aria-labelledby="names">
          <div className="section-head">
            <h2 id="names">
              {words.facets.plural[entities.facet]} <Number value={total} />
            </h2>
          </div>
          {rows.length > 0 ? <EntityTable rows={rows} /> : <p>{text.nothing}</p>}
          <p className="text-note text-ink-2">{text.doubtsMean}</p>
        </section>
        <Steps {...entities} />
        <Unresolved unresolved={unresolved} />
      </main>
      <Footer indexed={entities.indexed} />
    </>
  )
}

function Find({ entities: { facet, show, find } }: { readonly entities: EntitiesView }) {
  return (
    <form action="/archive/entities" method="get" className="entities-find">
      <input type="hidden" name="kind" value={facetKeys[facet].include} />
      {show !== 'all' && <input type="hidden" name="show" value={show} />}
      <label className="sr-only" htmlFor="find">
        {words.entities.find}
      </label>
      <input
        id="find"
        name="find"
        type="search"
        dir="auto"
        defaultValue={find}
        placeholder={words.entities.find}
      />
      <button type="submit" className="button">
        {words.entities.findButton}
      </button>
    </form>
  )
}
