import type { Parameter } from '#lib/query/format-state.ts'
import { words } from '#lib/wording/words.ts'
import { HiddenFields } from '../hidden-fields.tsx'

type Props = {
  readonly from: string | null
  readonly to: string | null
  readonly parameters: readonly Parameter[]
}

/** Dates typed as `2016`, `2016-01` or `2016-01-05`. */
export function DateRange({ from, to, parameters }: Props) {
  return (
    <form className="range" action="/" method="get" aria-label={words.time.range}>
      <DateField name="from" label={words.time.from} value={from} />
      <DateField name="to" label={words.time.to} value={to} />
      <HiddenFields parameters={parameters} except={['from', 'to']} />
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
        dir="ltr"
        inputMode="numeric"
        autoComplete="off"
        maxLength={10}
        defaultValue={value ?? ''}
        placeholder={words.time.example}
        title={words.time.format}
      />
    </>
  )
}
