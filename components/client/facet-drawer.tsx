'use client'
// Why in the browser: on a narrow screen the facets open as a modal dialog (focus kept inside, Esc closes, facets can be
// chosen one after another). Without it `#facets:target` shows the same sheet.

import { useEffect, useRef, useState, type MouseEvent, type ReactNode } from 'react'

type Props = { readonly label: string; readonly children: ReactNode }

export function FacetDrawer({ label, children }: Props) {
  const [isOpen, setOpen] = useState(false)
  const dialog = useRef<HTMLDialogElement>(null)

  useEffect(() => {
    const open = (event: Event) => {
      if (!(event.target as Element).closest('a[href="#facets"]')) return
      event.preventDefault()
      setOpen(true)
    }
    document.addEventListener('click', open)
    return () => document.removeEventListener('click', open)
  }, [])
  useEffect(() => {
    if (isOpen) dialog.current?.showModal()
  }, [isOpen])

  const close = (event: MouseEvent) => {
    if (!(event.target as Element).closest('[data-close]')) return
    event.preventDefault()
    dialog.current?.close()
  }
  const onClose = () => {
    setOpen(false)
    document.querySelector<HTMLElement>('a[href="#facets"]')?.focus()
  }

  if (!isOpen) {
    return (
      <aside id="facets" className="facets" aria-label={label}>
        {children}
      </aside>
    )
  }
  return (
    <dialog ref={dialog} id="facets" className="facets" aria-label={label} onClick={close} onClose={onClose}>
      {children}
    </dialog>
  )
}
