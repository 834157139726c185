import type { ReactNode } from 'react'
import type { Parameter } from '#lib/query/format-state.ts'
import { Footer } from '../footer.tsx'
import { Masthead } from '../masthead/masthead.tsx'

type Props = {
  readonly title: string
  readonly query?: string
  readonly parameters?: readonly Parameter[]
  readonly children: ReactNode
}

/** A page that has only something to say: the masthead keeps what was typed. */
export function PlainPage({ title, query, parameters, children }: Props) {
  return (
    <>
      <Masthead query={query ?? ''} parameters={parameters ?? []} />
      <main id="main" tabIndex={-1} className="wrap">
        <div className="nothing pbs-10">
          <h1 className="text-h2 font-strong">{title}</h1>
          {children}
        </div>
      </main>
      <Footer indexed={null} />
    </>
  )
}
