import type { ReactNode } from 'react'

type Props = {
  readonly label: ReactNode
  /** Kept by the node over a change of the results, so that the box stays open. */
  readonly dataKey: string
  readonly children: ReactNode
}

/** A box that opens below its name; works without JavaScript. */
export function Menu({ label, dataKey, children }: Props) {
  return (
    <details className="menu">
      <summary className="button" data-key={dataKey}>
        {label}
      </summary>
      <div className="menu-box">{children}</div>
    </details>
  )
}
