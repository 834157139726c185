import type { SourceChoices } from '#lib/search/compare-view.ts'
import { words } from '#lib/wording/words.ts'
import { HiddenFields } from '../hidden-fields.tsx'

type Props = {
  readonly choices: SourceChoices
  readonly parameters: readonly { readonly name: string; readonly value: string }[]
}

/** Two sources to choose; the search of the address is kept. */
export function SourcesForm({ choices: { sources, a, b }, parameters }: Props) {
  const { form, first, second, submit } = words.compare
  const fields = [
    { name: 'source-a', label: first, chosen: a ?? sources[0]?.id },
    { name: 'source-b', label: second, chosen: b ?? sources[1]?.id },
  ]
  return (
    <form action="/compare" method="get" className="compare-form" aria-label={form}>
      {fields.map(({ name, label, chosen }) => (
        <label key={name}>
          {label}
          <select name={name} defaultValue={chosen}>
            {sources.map((source) => (
              <option key={source.id} value={source.id}>
                {source.label}
              </option>
            ))}
          </select>
        </label>
      ))}
      <HiddenFields parameters={parameters} except={['source', 'xsource', 'page']} />
      <button type="submit" className="button button-ink">
        {submit}
      </button>
    </form>
  )
}
