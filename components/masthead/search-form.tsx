import type { Parameter } from '#lib/query/format-state.ts'
import { words } from '#lib/wording/words.ts'
import { Completions } from '../client/completions.tsx'
import { HiddenFields } from '../hidden-fields.tsx'
import { Icon } from '../icon.tsx'

type Props = {
  readonly query: string
  readonly parameters: readonly Parameter[]
  readonly clearHref: string | null
  /** Results follow the typing: only where the page itself shows them. */
  readonly isLive: boolean
}

export function SearchForm({ query, parameters, clearHref, isLive }: Props) {
  return (
    <search>
      <form className="search-field" action="/" method="get">
        <label className="sr-only" htmlFor="q">
          {words.masthead.searchArchive}
        </label>
        <Completions labels={words.completions}>
          <input
            id="q"
            name="q"
            type="search"
            dir="auto"
            autoComplete="off"
            enterKeyHint="search"
            defaultValue={query}
            placeholder={words.masthead.searchArchive}
            data-live={isLive || undefined}
          />
        </Completions>
        <HiddenFields parameters={parameters} except={['q']} />
        {clearHref && query && (
          <a className="search-clear" href={clearHref} aria-label={words.masthead.clearQuery} data-focus="q">
            <Icon name="close" />
          </a>
        )}
        <button className="search-go" type="submit">
          <Icon name="search" />
          <span className="narrow:sr-only">{words.masthead.search}</span>
        </button>
      </form>
    </search>
  )
}
