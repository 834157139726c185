import type { CompareView } from '#lib/search/compare-view.ts'
import { words } from '#lib/wording/words.ts'
import { Footer } from '../footer.tsx'
import { Masthead } from '../masthead/masthead.tsx'
import { ComparedArticles } from './compared-articles.tsx'
import { ComparedSources } from './compared-sources.tsx'
import { SourcesForm } from './sources-form.tsx'

type Props = {
  readonly view: CompareView
  /** The search's own parameters, which the form keeps. */
  readonly parameters: readonly { readonly name: string; readonly value: string }[]
}

/** Two articles or two sources side by side; without either, what can be compared. */
export function ComparePage({ view: { comparison, missing, choices, indexed }, parameters }: Props) {
  const { title, articlesTitle, sourcesTitle, lead, missing: notThere } = words.compare
  return (
    <>
      <Masthead />
      {comparison && <PathBar comparison={comparison} />}
      <main id="main" tabIndex={-1} className="wrap compare">
        <h1 className={comparison ? 'sr-only' : 'article-title'}>
          {comparison === null ? title : comparison.kind === 'articles' ? articlesTitle : sourcesTitle}
        </h1>
        {missing.length > 0 && <p className="notice">{notThere(missing.join(words.comma))}</p>}
        {comparison?.kind === 'articles' && <ComparedArticles comparison={comparison} />}
        {comparison?.kind === 'sources' && <ComparedSources comparison={comparison} />}
        {comparison === null && <p className="pbe-4">{lead}</p>}
        {comparison?.kind !== 'articles' && <SourcesForm choices={choices} parameters={parameters} />}
      </main>
      <Footer indexed={indexed} />
    </>
  )
}

function PathBar({ comparison }: { readonly comparison: NonNullable<CompareView['comparison']> }) {
  const { path, toFirst, swap, another } = words.compare
  return (
    <div className="path">
      <nav className="wrap" aria-label={path}>
        {comparison.kind === 'articles' ? (
          <a href={comparison.a.href} data-back>
            {toFirst}
          </a>
        ) : (
          <a href={comparison.a.href} data-back>
            <bdi>{comparison.a.label}</bdi>
          </a>
        )}
        <span className="path-middle" />
        <a href={comparison.swapHref}>{swap}</a>
        <a href="/compare">{another}</a>
      </nav>
    </div>
  )
}
