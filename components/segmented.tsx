export type SegmentedOption = {
  readonly key: string | number
  readonly label: string | number
  readonly href: string
  readonly isCurrent: boolean
}

type Props = {
  /** Name of the group for a screen reader. */
  readonly group: string
  /** Word in front, when there is room for one. */
  readonly label?: string
  readonly options: readonly SegmentedOption[]
  readonly className?: string
}

/** A choice between a few states, each a link. */
export function Segmented({ group, label, options, className = '' }: Props) {
  return (
    <div className={`segmented ${className}`} role="group" aria-label={group}>
      {label && (
        <span className="segmented-key" aria-hidden="true">
          {label}
        </span>
      )}
      {options.map((option) => (
        <a
          key={option.key}
          href={option.href}
          aria-current={option.isCurrent ? 'true' : undefined}
          data-key={`${group}=${option.key}`}
        >
          {option.label}
        </a>
      ))}
    </div>
  )
}
