import type { FacetId } from '#lib/query/search-state.ts'
import type { ArchiveView, Choice, IndexedView } from '#lib/search/search-view.ts'
import { words } from '#lib/wording/words.ts'
import { Navigation } from '../client/navigation.tsx'
import { Footer } from '../footer.tsx'
import { Masthead } from '../masthead/masthead.tsx'
import { Counted } from '../text/counted.tsx'
import { TimeFigure } from '../time/time-strip.tsx'
import { ArchiveIndex } from './archive-index.tsx'
import { EmptyArchive } from './empty-archive.tsx'
import { Lede } from './lede.tsx'
import { Newest } from './newest.tsx'
import { Tries } from './tries.tsx'

type Props = {
  readonly archive: ArchiveView
  readonly matching: readonly Choice<'all-forms' | 'exact'>[]
  readonly indexed: IndexedView | null
}

/** The first visit: the archive itself, never an empty page. */
export function FirstVisit({ archive, matching, indexed }: Props) {
  return (
    <Navigation announcement="">
      <Masthead matching={matching} />
      <main id="main" tabIndex={-1} className="wrap">
        {archive.articles === 0 ? <EmptyArchive /> : <Archive archive={archive} />}
      </main>
      <Footer indexed={indexed} />
    </Navigation>
  )
}

function Archive({ archive }: { readonly archive: ArchiveView }) {
  const facetOf = (id: FacetId) => archive.facets.find((facet) => facet.id === id)
  const [countries, organizations, sources] = [facetOf('country'), facetOf('organization'), facetOf('source')]
  const persons = facetOf('person')
  return (
    <>
      <div className="intro">
        <Lede archive={archive} />
        <Tries examples={archive.examples} />
      </div>
      <Time archive={archive} />
      {countries && <ArchiveIndex facet={countries} most={16} />}
      <div className="section-pair">
        {organizations && <ArchiveIndex className="index-wide" facet={organizations} most={10} />}
        {sources && <ArchiveIndex className="index-one" facet={sources} most={5} />}
      </div>
      {persons && <ArchiveIndex facet={persons} most={8} />}
      <Newest results={archive.newest} />
    </>
  )
}

function Time({ archive }: { readonly archive: ArchiveView }) {
  const { time } = archive
  if (time.years.length === 0) return null
  return (
    <section className="section" aria-labelledby="time">
      <div className="section-head">
        <h2 id="time">{words.time.title}</h2>
        <p className="text-note text-ink-2">
          {words.time.chooseYear}
          {time.undated.count > 0 && time.undated.href && (
            <>
              {words.separator}
              <a className="text-link" href={time.undated.href}>
                <Counted count={time.undated.count} noun="article" /> {words.timeStrip.without.published}
              </a>
            </>
          )}
        </p>
      </div>
      <TimeFigure time={time} isNarrowed={false} />
    </section>
  )
}
