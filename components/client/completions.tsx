'use client'
// Why in the browser: suggests while somebody types. Without it the field is a plain field.

import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode, type SyntheticEvent } from 'react'

/** As `GET /api/suggest` gives them. */
type Suggestion = {
  readonly kind: string
  readonly text: string
  readonly href: string
  readonly count: number
  readonly facet: string | null
}

type Props = {
  /** Name of the list; by a suggestion's facet or kind, what it is; said when there are some. */
  readonly labels: Readonly<Record<string, string>>
  readonly children: ReactNode
}

const pause = 80
const optionId = (at: number) => `completion-${String(at)}`

/** The search field and, while it is typed in, a list below it: arrows move, Enter follows, Escape closes. */
export function Completions({ labels, children }: Props) {
  const [found, setFound] = useState<readonly Suggestion[]>([])
  const [active, setActive] = useState(-1)
  const root = useRef<HTMLDivElement>(null)
  const asked = useRef<AbortController>(null)

  const close = () => {
    asked.current?.abort()
    setFound([])
    setActive(-1)
  }
  useEffect(() => {
    const input = root.current?.querySelector('input')
    input?.setAttribute('aria-autocomplete', 'list')
    if (found.length > 0) input?.setAttribute('aria-controls', 'completions')
    else input?.removeAttribute('aria-controls')
    if (active >= 0) input?.setAttribute('aria-activedescendant', optionId(active))
    else input?.removeAttribute('aria-activedescendant')
  }, [found, active])

  const onInput = (event: SyntheticEvent<HTMLElement, Event>) => {
    const { target, nativeEvent } = event
    if (!(target instanceof HTMLInputElement) || !target.form) return
    if ('isComposing' in nativeEvent && nativeEvent.isComposing) return
    const parameters = new URLSearchParams(
      [...new FormData(target.form)].map(([name, value]) => [name, String(value)]),
    )
    asked.current?.abort()
    const request = (asked.current = new AbortController())
    setTimeout(() => {
      if (request.signal.aborted) return
      fetch(`/api/suggest?${parameters.toString()}`, { signal: request.signal })
        .then((answer) => (answer.ok ? answer.json() : { suggestions: [] }))
        .then(({ suggestions }: { suggestions: readonly Suggestion[] }) => {
          setFound(suggestions)
          setActive(-1)
        })
        // An aborted or failed question leaves the field as it is.
        .catch(() => undefined)
    }, pause)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.code]
    if (found.length === 0 || event.nativeEvent.isComposing) return
    if (step !== undefined) {
      event.preventDefault()
      const places = found.length + 1
      setActive(((active + 1 + step + places) % places) - 1)
    } else if (event.code === 'Escape') {
      event.preventDefault()
      close()
    } else if (event.key === 'Enter') {
      if (active >= 0) {
        event.preventDefault()
        document.getElementById(optionId(active))?.click()
      }
      close()
    }
  }
  return (
    <div
      ref={root}
      className="completing"
      onInput={onInput}
      onCompositionEnd={onInput}
      onKeyDown={onKeyDown}
      onBlur={close}
    >
      {children}
      <p role="status" className="sr-only">
        {found.length > 0 && `${labels.said}: ${String(found.length)}`}
      </p>
      {found.length > 0 && (
        <div className="completions" id="completions" role="listbox" aria-label={labels.list}>
          {found.map(({ kind, text, href, count, facet }, at) => (
            <a
              key={href}
              id={optionId(at)}
              className="completion"
              role="option"
              tabIndex={-1}
              aria-selected={at === active}
              href={href}
              // Focus stays in the field.
              onMouseDown={(event) => event.preventDefault()}
              onClick={close}
            >
              <bdi className="name">{text}</bdi>
              <span className="completion-kind">{labels[facet ?? kind]}</span>
              <span className="leader" aria-hidden="true" />
              <bdi dir="ltr" className="n">
                {count}
              </bdi>
            </a>
          ))}
        </div>
      )}
    </div>
  )
}
