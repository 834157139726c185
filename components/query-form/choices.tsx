type Option = { readonly value: string; readonly label: string }

type Props = {
  readonly name: string
  readonly label: string
  readonly chosen: string
  readonly options: readonly Option[]
}

/** One of a few, on a line. A group and no fieldset: a legend takes no place in the form's two columns. */
export function Choices({ name, label, chosen, options }: Props) {
  const id = `form-${name}`
  return (
    <>
      <span id={id} className="form-label">
        {label}
      </span>
      <div role="radiogroup" aria-labelledby={id} className="form-choices">
        {options.map((option) => (
          <label key={option.value}>
            <input type="radio" name={name} value={option.value} defaultChecked={option.value === chosen} />
            <bdi>{option.label}</bdi>
          </label>
        ))}
      </div>
    </>
  )
}
