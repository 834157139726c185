import type { MatrixView } from '#lib/search/matrix-view.ts'
import { words } from '#lib/wording/words.ts'
import { ChipBar } from '../chip-bar.tsx'
import { Footer } from '../footer.tsx'
import { Masthead } from '../masthead/masthead.tsx'
import { Notice } from '../notice.tsx'
import { MatrixForm } from './matrix-form.tsx'
import { MatrixResult } from './matrix-result.tsx'

/** Many names or queries at once, each counted by country, organisation, source or year. */
export function MatrixPage({ view }: { readonly view: MatrixView }) {
  const { title, lead } = words.matrix
  return (
    <>
      <Masthead current="matrix" />
      <main id="main" tabIndex={-1} className="wrap account">
        <h1 className="article-title">{title}</h1>
        <p className="entities-lead">{lead}</p>
        <ChipBar chips={view.chips} clearAllHref={view.clearAllHref} />
        {view.notices.map((notice) => (
          <Notice key={notice.text} notice={notice} />
        ))}
        <MatrixForm view={view} />
        {view.table && <MatrixResult view={view} table={view.table} />}
      </main>
      <Footer indexed={view.indexed} />
    </>
  )
}
