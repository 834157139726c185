import type { Parameter } from '#lib/query/format-state.ts'
import type { ArticleView } from '#lib/search/article-view.ts'
import type { IndexedView } from '#lib/search/search-view.ts'
import { words } from '#lib/wording/words.ts'
import { Footer } from '../footer.tsx'
import { Masthead } from '../masthead/masthead.tsx'
import { Isolated } from '../text/isolated.tsx'
import { CiteBox } from './cite-box.tsx'
import { Copies } from './copies.tsx'
import { Kicker } from './kicker.tsx'
import { Legend } from './legend.tsx'
import { MatchBar } from './match-bar.tsx'
import { NamesInText } from './names-in-text.tsx'
import { NextPrev } from './next-prev.tsx'
import { OtherStories } from './other-stories.tsx'
import { PathBar } from './path-bar.tsx'
import { Prose } from './prose.tsx'
import { Provenance } from './provenance.tsx'
import { Related } from './related.tsx'
import { Tools } from './tools.tsx'

type Props = {
  readonly article: ArticleView
  /** The search the reader came from, so that the field keeps it. */
  readonly query?: string
  readonly parameters?: readonly Parameter[]
  readonly indexed: IndexedView | null
}

/** The whole article page. */
export function ArticlePage({ article, query, parameters, indexed }: Props) {
  return (
    <>
      <Masthead query={query ?? ''} parameters={parameters ?? []} />
      <PathBar path={article.path} />
      <main id="main" tabIndex={-1} className="wrap">
        <div className="article">
          <Text article={article} />
          <aside className="marginalia article-origin" aria-label={words.article.origin}>
            <Provenance article={article} />
            <Copies copies={article.copies} />
            <OtherStories siblings={article.siblings} />
          </aside>
          <aside className="marginalia article-names" aria-label={words.article.names}>
            <NamesInText title={words.article.organizationsInText} names={article.organizations} />
            <NamesInText title={words.article.countriesInText} names={article.countries} />
            <NamesInText title={words.article.personsInText} names={article.persons} />
            <Related groups={article.related} />
          </aside>
        </div>
      </main>
      <Footer indexed={indexed} />
    </>
  )
}

function Text({ article }: { readonly article: ArticleView }) {
  const { title, subtitle } = article
  return (
    <article className="article-text" data-article={article.id}>
      <Kicker {...article} />
      <h1 className="article-title">
        {article.titleAnchors.map((anchor) => (
          <span key={anchor} id={anchor} />
        ))}
        {title.length > 0 ? <Isolated segments={title} /> : words.list.untitled}
      </h1>
      {subtitle && (
        <p className="article-subtitle">
          <Isolated segments={subtitle} />
        </p>
      )}
      <Tools article={article} />
      <Legend title={title} paragraphs={article.paragraphs} />
      <MatchBar matches={article.matches} />
      <Prose captions={article.captions} paragraphs={article.paragraphs} />
      <CiteBox article={article} />
      <NextPrev path={article.path} />
    </article>
  )
}
