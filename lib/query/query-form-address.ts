import { withQuery } from './change-state.ts'
import { searchHref } from './format-state.ts'
import { longestQuery, parseState } from './parse-state.ts'
import { writeQuery, type QueryForm } from './query-form.ts'

/** The names of the form's fields. None is a key of the state (`all` is one), which travels beside them in hidden fields. */
export const formFieldKeys: Readonly<Record<keyof QueryForm, string>> = {
  all: 'words',
  phrase: 'phrase',
  any: 'any',
  none: 'none',
  field: 'in',
}

/** Of a query that is too long, so much more than is searched: enough for the search page to name what it left out. */
const namedOfTheRest = 100

/** The address of the search that a sent form asks for. Whatever was sent, it is an address of the search page. */
export function formTarget(parameters: URLSearchParams): string {
  const query = writeQuery(readFormFields(parameters)).slice(0, longestQuery + namedOfTheRest)
  return searchHref(withQuery(parseState(parameters).state, query))
}

function readFormFields(parameters: URLSearchParams): QueryForm {
  const read = (field: keyof QueryForm) => parameters.get(formFieldKeys[field]) ?? ''
  return {
    all: read('all'),
    phrase: read('phrase'),
    any: read('any'),
    none: read('none'),
    field: read('field') === 'title' ? 'title' : 'anywhere',
  }
}
