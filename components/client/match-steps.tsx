'use client'
// Why in the browser: the next match depends on the one the reader is at. Without it the bar has a link to each.

import { useState, type ReactNode } from 'react'
import { matchAnchor } from '#lib/search/article-view.ts'

type Step = { readonly label: string; readonly icon: ReactNode }

type Props = {
  readonly total: number
  readonly previous: Step
  readonly next: Step
  /** The word between number and total. */
  readonly of: string
}

/** Previous and next, round the end; `n` and `p` press them (`client/shortcuts`). No step is a page to go back to. */
export function MatchSteps({ total, previous, next, of }: Props) {
  const [at, setAt] = useState(0)
  const step = (by: number) => {
    const to = at === 0 && by < 0 ? total : ((at - 1 + by + total) % total) + 1
    setAt(to)
    location.replace(`#${matchAnchor(to)}`)
  }
  return (
    <span className="match-steps js-only">
      <button type="button" data-step="previous" aria-label={previous.label} onClick={() => step(-1)}>
        {previous.icon}
      </button>
      <span aria-live="polite">{at > 0 && `${String(at)} ${of} ${String(total)}`}</span>
      <button type="button" data-step="next" aria-label={next.label} onClick={() => step(1)}>
        {next.icon}
      </button>
    </span>
  )
}
