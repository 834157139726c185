import { toPage } from '#lib/query/change-state.ts'
import { searchHref } from '#lib/query/format-state.ts'
import type { SearchView } from '#lib/search/search-view.ts'
import { words } from '#lib/wording/words.ts'
import { Menu } from '../menu.tsx'

/** Saves the search in the reader's browser, under a name (`client/marks`). Its link alone says as much elsewhere. */
export function SaveSearch({ view }: { readonly view: SearchView }) {
  const { save, saveLead, saveName, saveDo, saved, toDesk, needsScript } = words.desk
  return (
    <Menu label={save} dataKey="save-search">
      <noscript>
        <p>{needsScript}</p>
      </noscript>
      <form
        className="save-search js-only"
        action="/desk"
        data-save={searchHref(toPage(view.state, 1))}
        data-version={view.version}
        data-total={view.total}
        data-said={saved}
      >
        <p>{saveLead}</p>
        <label>
          {saveName}
          <input type="text" name="name" dir="auto" required maxLength={200} defaultValue={nameOf(view)} />
        </label>
        <button type="submit" className="button">
          {saveDo}
        </button>{' '}
        <output />
        <p>
          <a className="text-link" href="/desk">
            {toDesk}
          </a>
        </p>
      </form>
    </Menu>
  )
}

/** The words of the search and what narrows it. */
function nameOf({ state, chips }: SearchView): string {
  const filters = chips.map(({ kind, value }) =>
    kind === 'excluded' ? `${words.chips.without} ${value}` : value,
  )
  return [state.query, ...filters].filter((part) => part !== '').join(words.comma) || words.desk.everything
}
