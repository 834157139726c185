import { queryFormHref, type Parameter } from '#lib/query/format-state.ts'
import { readCurrentRequest } from '#lib/server/current-request.ts'
import { settingsHref } from '#lib/server/interface-address.ts'
import type { Choice } from '#lib/search/search-view.ts'
import { words } from '#lib/wording/words.ts'
import { Icon } from '../icon.tsx'
import { Segmented } from '../segmented.tsx'
import { KeyHints } from './key-hints.tsx'
import { Logo } from './logo.tsx'
import { SearchForm } from './search-form.tsx'

type Props = {
  readonly query?: string
  /** The whole state as `stateParameters` gives it; the form sends it along, `q` and `page` left out. */
  readonly parameters?: readonly Parameter[]
  /** The same search without its words. */
  readonly clearHref?: string | null
  /** Given on the search page only. */
  readonly matching?: readonly Choice<'all-forms' | 'exact'>[]
  readonly current?: 'account' | 'desk' | 'matrix' | 'help' | 'settings' | null
}

export function Masthead({ query = '', parameters = [], clearHref = null, matching, current = null }: Props) {
  return (
    <header className="masthead">
      <a className="skip" href="#main">
        {words.masthead.skip}
      </a>
      <div className="wrap masthead-grid">
        <Logo />
        <SearchForm query={query} parameters={parameters} clearHref={clearHref} isLive={!!matching} />
        <nav className="site-nav" aria-label={words.masthead.siteNavigation}>
          <a
            className="narrow:hidden"
            href="/archive"
            aria-current={current === 'account' ? 'page' : undefined}
          >
            {words.masthead.archive}
          </a>
          <a href="/desk" aria-current={current === 'desk' ? 'page' : undefined}>
            {words.desk.title}
          </a>
          <a href="/matrix" aria-current={current === 'matrix' ? 'page' : undefined}>
            {words.matrix.title}
          </a>
          <a className="narrow:hidden" href="/help" aria-current={current === 'help' ? 'page' : undefined}>
            {words.masthead.help}
          </a>
          <a
            href={settingsHref(readCurrentRequest().address)}
            aria-label={words.settings.open}
            aria-current={current === 'settings' ? 'page' : undefined}
          >
            <Icon name="settings" />
          </a>
        </nav>
        {matching && <UnderField choices={matching} formHref={queryFormHref(parameters)} />}
        {matching && <KeyHints />}
      </div>
    </header>
  )
}

type UnderFieldProps = {
  readonly choices: readonly Choice<'all-forms' | 'exact'>[]
  readonly formHref: string
}

/** How words are matched, and the two ways to ask for more. */
function UnderField({ choices, formHref }: UnderFieldProps) {
  const { matching, matchingGroup, allForms, exact, form, syntax } = words.masthead
  const options = choices.map((choice) => ({
    key: choice.value,
    label: choice.value === 'exact' ? exact : allForms,
    href: choice.href,
    isCurrent: choice.isCurrent,
  }))
  return (
    <div className="under-field">
      <Segmented group={matchingGroup} label={matching} options={options} />
      <a href={formHref}>{form}</a>
      <a href="/help#syntax">{syntax}</a>
    </div>
  )
}
