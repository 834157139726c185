import { hasFilters } from '#lib/query/change-state.ts'
import { stateParameters } from '#lib/query/format-state.ts'
import { formFieldKeys } from '#lib/query/query-form-address.ts'
import type { QueryForm } from '#lib/query/query-form.ts'
import type { SearchState } from '#lib/query/search-state.ts'
import { words } from '#lib/wording/words.ts'
import { HiddenFields } from '../hidden-fields.tsx'
import { Icon } from '../icon.tsx'
import { Choices } from './choices.tsx'
import { TextField } from './text-field.tsx'

export const textFields = ['all', 'phrase', 'any', 'none'] as const

type Props = { readonly form: QueryForm; readonly state: SearchState }

/** The form itself; what it does not ask travels along. */
export function Fields({ form, state }: Props) {
  const { title, place, places, phrases, kept, submit } = words.form
  const { matching, allForms, exact } = words.masthead
  return (
    <form className="query-form" action="/form/go" method="get" aria-label={title}>
      {textFields.map((field) => (
        <TextField key={field} field={field} value={form[field]} />
      ))}
      <Choices
        name={formFieldKeys.field}
        label={place}
        chosen={form.field}
        options={[
          { value: 'anywhere', label: places.anywhere },
          { value: 'title', label: places.title },
        ]}
      />
      <Choices
        name="m"
        label={matching}
        chosen={state.exact ? 'exact' : ''}
        options={[
          { value: '', label: allForms },
          { value: 'exact', label: exact },
        ]}
      />
      <HiddenFields parameters={stateParameters(state)} except={['q', 'm']} />
      <div className="form-end">
        <p className="form-hint">{phrases}</p>
        {hasFilters(state) && <p className="form-hint">{kept}</p>}
        <button className="button button-ink" type="submit">
          <Icon name="search" />
          {submit}
        </button>
      </div>
    </form>
  )
}
