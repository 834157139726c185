import { stateParameters } from '#lib/query/format-state.ts'
import { emptyForm, readQueryForm } from '#lib/query/query-form.ts'
import type { SearchState } from '#lib/query/search-state.ts'
import type { Notice as NoticeView } from '#lib/search/search-view.ts'
import { words } from '#lib/wording/words.ts'
import { Footer } from '../footer.tsx'
import { Masthead } from '../masthead/masthead.tsx'
import { Notice } from '../notice.tsx'
import { BeyondTheForm } from './beyond-the-form.tsx'
import { Examples } from './examples.tsx'
import { Fields } from './fields.tsx'

type Props = { readonly state: SearchState; readonly notices: readonly NoticeView[] }

/** The query in four fields, for people who know no syntax. */
export function QueryFormPage({ state, notices }: Props) {
  const parameters = stateParameters(state)
  const form = readQueryForm(state.query)
  const { title, lead } = words.form
  return (
    <>
      <Masthead query={state.query} parameters={parameters} />
      <main id="main" tabIndex={-1} className="wrap">
        <div className="help">
          <h1 className="article-title">{title}</h1>
          <p className="pbe-4">{lead}</p>
          {notices.map((notice) => (
            <Notice key={notice.text} notice={notice} />
          ))}
          {form === null && <BeyondTheForm state={state} />}
          <Fields form={form ?? emptyForm} state={state} />
          <Examples />
        </div>
      </main>
      <Footer indexed={null} />
    </>
  )
}
