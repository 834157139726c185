import { searchHref } from '#lib/query/format-state.ts'
import type { SearchState } from '#lib/query/search-state.ts'
import { words } from '#lib/wording/words.ts'
import { Directed } from '../text/directed.tsx'

/** Says that the query is more than the fields can show, and shows it: nothing of it is dropped unseen. */
export function BeyondTheForm({ state }: { readonly state: SearchState }) {
  const { beyond, beyondHow, toResults } = words.form
  return (
    <div className="notice form-beyond">
      <p>{beyond}</p>
      <p className="form-query">
        <Directed text={state.query} />
      </p>
      <p>
        {beyondHow}{' '}
        <a className="text-link" href={searchHref(state)}>
          {toResults}
        </a>
      </p>
    </div>
  )
}
