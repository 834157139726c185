import { withQuery } from '#lib/query/change-state.ts'
import { searchHref, stateParameters } from '#lib/query/format-state.ts'
import { emptyMatrix, matrixHref } from '#lib/query/matrix-address.ts'
import type { IndexedView, NothingView, SearchView } from '#lib/search/search-view.ts'
import { countedText } from '#lib/wording/counted.ts'
import { words } from '#lib/wording/words.ts'
import { ChipBar } from '../chip-bar.tsx'
import { CopyLink } from '../client/copy-link.tsx'
import { Navigation } from '../client/navigation.tsx'
import { FacetColumn } from '../facets/facet-column.tsx'
import { Footer } from '../footer.tsx'
import { Icon } from '../icon.tsx'
import { Masthead } from '../masthead/masthead.tsx'
import { Notice } from '../notice.tsx'
import { Closest } from '../results/closest.tsx'
import { CiteView } from '../results/cite-view.tsx'
import { FoundForms } from '../results/found-forms.tsx'
import { ListHead } from '../results/list-head.tsx'
import { ListTools } from '../results/list-tools.tsx'
import { NamesInQuery } from '../results/names-in-query.tsx'
import { Pages } from '../results/pages.tsx'
import { SaveSearch } from '../results/save-search.tsx'
import { PrintedHead } from '../results/printed-head.tsx'
import { ResultList } from '../results/result-list.tsx'
import { VersionNote } from '../results/version-note.tsx'
import { NothingFound } from '../states/nothing-found.tsx'
import { ExportMenu } from '../take-away/export-menu.tsx'
import { FeedMenu } from '../take-away/feed-menu.tsx'
import { TimeStrip } from '../time/time-strip.tsx'

type Props = {
  readonly view: SearchView
  /** Given when `view.total` is 0. */
  readonly nothing: NothingView | null
  readonly indexed: IndexedView | null
}

/** The whole search page. */
export function SearchPage({ view, nothing, indexed }: Props) {
  const { state, total, facets } = view
  const parameters = stateParameters(state)
  return (
    <Navigation announcement={announce(view)}>
      <Masthead
        query={state.query}
        parameters={parameters}
        clearHref={searchHref(withQuery(state, ''))}
        matching={view.matching}
      />
      <div className="wrap">
        <ChipBar chips={view.chips} clearAllHref={view.clearAllHref} />
        <div className="frame">
          <FacetColumn
            facets={facets}
            subjects={view.subjects}
            orders={view.facetOrders}
            namesHref={matrixHref({ ...emptyMatrix, search: withQuery(state, '') })}
            parameters={parameters}
            total={total}
          />
          <main id="main" tabIndex={-1} className="min-w-0">
            {view.versionNote && <VersionNote note={view.versionNote} />}
            {view.notices.map((notice) => (
              <Notice key={notice.text} notice={notice} />
            ))}
            {nothing ? <NothingFound view={view} nothing={nothing} /> : <Found view={view} />}
            <Closest results={view.closest} />
          </main>
        </div>
      </div>
      <Footer indexed={indexed} />
    </Navigation>
  )
}

function announce({ total, threads }: SearchView): string {
  const articles = countedText(total, 'article')
  return threads < total
    ? `${articles}${words.threads.in}${countedText(threads, 'thread', 'oblique')}`
    : articles
}

function Found({ view }: { readonly view: SearchView }) {
  const { state, time, pagination } = view
  return (
    <>
      <TimeStrip time={time} state={state} parameters={stateParameters(state)} />
      <PrintedHead evidence={view.evidence} />
      <ListHead {...view} />
      <ListTools>
        <CiteView evidence={view.evidence} />
        <SaveSearch view={view} />
        <ExportMenu exports={view.takeAway.exports} total={view.total} />
        <FeedMenu feeds={view.takeAway.feeds} />
        <CopyLink copied={words.list.copied} icon={<Icon name="link" />}>
          {words.list.copyLink}
        </CopyLink>
      </ListTools>
      <NamesInQuery named={view.named} />
      <FoundForms matched={view.matchedWords} />
      <ResultList results={view.results} first={pagination.first} />
      <Pages pagination={pagination} />
    </>
  )
}
