import type { ReactNode } from 'react'

/** What can be done with the whole view, a closed box each: `Menu`. */
export function ListTools({ children }: { readonly children: ReactNode }) {
  return <div className="list-tools">{children}</div>
}
