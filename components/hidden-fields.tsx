import type { Parameter } from '#lib/query/format-state.ts'

type Props = { readonly parameters: readonly Parameter[]; readonly except: readonly string[] }

/** The rest of the state inside a GET form, so that sending the form changes one thing and keeps all others. */
export function HiddenFields({ parameters, except }: Props) {
  return parameters
    .filter(({ name }) => name !== 'page' && !except.includes(name))
    .map(({ name, value }) => <input key={`${name}=${value}`} type="hidden" name={name} value={value} />)
}
