import type { Parameter } from '#lib/query/format-state.ts'
import type { SearchState, TimeOf } from '#lib/query/search-state.ts'
import { words } from '#lib/wording/words.ts'
import { HiddenFields } from '../hidden-fields.tsx'

type Props = {
  readonly of: TimeOf
  readonly state: SearchState
  readonly parameters: readonly Parameter[]
}

/** Dates typed as `2016`, `2016-01` or `2016-01-05`, or as Hijri ones: «رجب 1439». */
export function DateRange({ of, state, parameters }: Props) {
  const [from, to] =
    of === 'published'
      ? ([
          ['from', state.from],
          ['to', state.to],
        ] as const)
      : ([
          ['mfrom', state.mentionedFrom],
          ['mto', state.mentionedTo],
        ] as const)
  return (
    <form className="range" action="/" method="get" aria-label={words.time.range}>
      <DateField name={from[0]} label={words.time.from} value={from[1]} />
      <DateField name={to[0]} label={words.time.to} value={to[1]} />
      <HiddenFields parameters={parameters} except={[from[0], to[0], 'date']} />
      <button className="button" type="submit">
        {words.time.apply}
      </button>
    </form>
  )
}

type FieldProps = { readonly name: string; readonly label: string; readonly value: string | null }

function DateField({ name, label, value }: FieldProps) {
  return (
    <>
      <label htmlFor={`date-${name}`}>{label}</label>
      <input
        id={`date-${name}`}
        name={name}
        dir="auto"
        autoComplete="off"
        maxLength={24}
        defaultValue={value ?? ''}
        placeholder={words.time.example}
        title={words.time.format}
      />
    </>
  )
}
