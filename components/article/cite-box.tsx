import type { ArticleView } from '#lib/search/article-view.ts'
import { words } from '#lib/wording/words.ts'
import { CitationList } from '../text/citation-list.tsx'

/** How the article is cited, down to the lines of the file; the same for programs that keep citations. */
export function CiteBox({ article }: { readonly article: ArticleView }) {
  const address = `/api/articles/${article.id}/citation`
  return (
    <section className="citation" id="cite" aria-label={words.article.citation}>
      <CitationList citations={article.citations} />
      <p className="no-print flex gap-4">
        <a className="more" href={`${address}.ris`} download>
          <bdi>RIS</bdi>
        </a>
        <a className="more" href={`${address}.bib`} download>
          <bdi>BibTeX</bdi>
        </a>
      </p>
    </section>
  )
}
