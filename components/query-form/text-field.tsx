import { formFieldKeys } from '#lib/query/query-form-address.ts'
import { words } from '#lib/wording/words.ts'

type Props = { readonly field: 'all' | 'phrase' | 'any' | 'none'; readonly value: string }

/** A labelled line to write in, and what it asks for. */
export function TextField({ field, value }: Props) {
  const id = `form-${field}`
  return (
    <>
      <label htmlFor={id} className="form-label">
        {words.form.fields[field]}
      </label>
      <div>
        <input
          id={id}
          name={formFieldKeys[field]}
          type="text"
          dir="auto"
          autoComplete="off"
          enterKeyHint="search"
          defaultValue={value}
          aria-describedby={`${id}-hint`}
        />
        <p id={`${id}-hint`} className="form-hint">
          {words.form.hints[field]}
        </p>
      </div>
    </>
  )
}
