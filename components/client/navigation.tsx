'use client'
// Why in the browser: turns links and GET forms of this page into transitions, so that the old results stay readable
// while the new ones load, and focus stays where it was. Without it they are plain links and forms.

import { useRouter, useSearchParams } from 'next/navigation'
import { useEffect, useRef, useTransition, type FormEvent, type MouseEvent, type ReactNode } from 'react'
import { formHref } from './form-href.ts'
import { isPlainClick, samePageHref } from './links.ts'
import { rememberFocus } from './remember-focus.ts'
import { useTyping } from './use-typing.ts'

type Props = {
  /** Said once after every change: the total. */
  readonly announcement: string
  readonly children: ReactNode
}

export function Navigation({ announcement, children }: Props) {
  const root = useRef<HTMLDivElement>(null)
  const restoreFocus = useRef<() => void>(() => {})
  const [isPending, startTransition] = useTransition()
  const router = useRouter()
  const address = useSearchParams().toString()

  const go = (href: string, how: 'push' | 'replace', isPaging = false) => {
    restoreFocus.current = rememberFocus(isPaging)
    startTransition(() => router[how](href, { scroll: isPaging }))
  }
  const typing = useTyping((form) => go(formHref(form), 'replace'))

  // Back, forward and links fill the fields anew; what is being typed is never touched.
  const { isSettled } = typing
  useEffect(() => {
    if (isSettled()) root.current?.querySelectorAll('form').forEach((form) => form.reset())
  }, [address, isSettled])

  useEffect(() => {
    document.getElementById('results')?.setAttribute('aria-busy', String(isPending))
    if (!isPending) restoreFocus.current()
  }, [isPending])

  const onClick = (event: MouseEvent) => {
    const link = (event.target as Element).closest('a')
    if (!link || !isPlainClick(event)) return
    const href = samePageHref(link)
    if (href === null) return
    event.preventDefault()
    typing.stop()
    go(href, 'push', link.closest('[data-paging]') !== null)
  }
  const onSubmit = (event: FormEvent) => {
    const form = event.target as HTMLFormElement
    if (form.method !== 'get' || new URL(form.action).pathname !== location.pathname) return
    event.preventDefault()
    typing.stop()
    go(formHref(form), 'push')
  }

  return (
    <>
      <p role="status" className="sr-only">
        {isPending ? '' : announcement}
      </p>
      <div
        ref={root}
        className="contents"
        data-pending={isPending || undefined}
        onClick={onClick}
        onSubmit={onSubmit}
        onInput={typing.onInput}
        onCompositionEnd={typing.onInput}
      >
        {children}
      </div>
    </>
  )
}
