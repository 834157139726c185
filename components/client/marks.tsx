'use client'
// Why in the browser: what was read, starred and saved is known to this browser alone.

import { useEffect } from 'react'
import { markRead, saveSearch, toggleStar, visitSearch } from '#lib/desk/change-desk.ts'
import type { Desk, Star } from '#lib/desk/desk.ts'
import { changeDesk, readDesk, watchDesk } from './desk-storage.ts'
import { returnToRow } from './return-to-row.ts'

/** In the root layout, once, so that every list and article shows its marks. `failed`: said when the browser keeps nothing. */
export function Marks({ failed }: { readonly failed: string }) {
  useEffect(() => {
    const change = (how: (desk: Desk) => Desk) => {
      if (!changeDesk(how)) alert(failed)
    }
    const onClick = ({ target }: Event) => {
      const button = target instanceof Element ? target.closest<HTMLElement>('[data-star]') : null
      if (button) change((desk) => toggleStar(desk, describe(button)))
    }
    const onSubmit = (event: Event) => {
      const form = event.target
      if (!(form instanceof HTMLFormElement) || form.dataset.save === undefined) return
      event.preventDefault()
      const name = String(new FormData(form).get('name') ?? '')
      const now = Date.now()
      const address = form.dataset.save
      change((desk) => saveSearch(desk, { ...visitOf(form, now), address, name, savedAt: now }))
      const said = form.querySelector('output')
      if (said) said.value = form.dataset.said ?? ''
    }
    const look = () => {
      arrive()
      show()
    }
    // The list is replaced piece by piece: one look when it is whole.
    let waiting = 0
    const observer = new MutationObserver(() => {
      clearTimeout(waiting)
      waiting = window.setTimeout(look, 50)
    })
    look()
    observer.observe(document.body, { childList: true, subtree: true })
    const unwatch = watchDesk(show)
    addEventListener('click', onClick)
    addEventListener('submit', onSubmit)
    returnToRow()
    return () => {
      observer.disconnect()
      clearTimeout(waiting)
      unwatch()
      removeEventListener('click', onClick)
      removeEventListener('submit', onSubmit)
    }
  }, [failed])
  return null
}

/** To be on the page of an article is to read it, and on a saved search to visit it. */
function arrive() {
  const article = document.querySelector<HTMLElement>('[data-article]')?.dataset.article
  if (article) changeDesk((desk) => markRead(desk, article))
  const form = document.querySelector<HTMLFormElement>('form[data-save]')
  const address = form?.dataset.save
  if (!form || !address) return
  const visit = visitOf(form, Date.now())
  const isNew = (desk: Desk) =>
    desk.searches.some(
      (one) => one.address === address && (one.version !== visit.version || one.total !== visit.total),
    )
  changeDesk((desk) => (isNew(desk) ? visitSearch(desk, address, visit) : desk))
}

/** Marks what stands on the page. */
function show() {
  const desk = readDesk()
  const read = new Set(desk.read)
  const starred = new Set(desk.stars.map(({ id }) => id))
  const saved = new Set(desk.searches.map(({ address }) => address))
  for (const row of document.querySelectorAll<HTMLElement>('li[data-id]'))
    row.toggleAttribute('data-read', read.has(row.dataset.id ?? ''))
  for (const button of document.querySelectorAll<HTMLElement>('[data-star]'))
    button.ariaPressed = String(starred.has(button.dataset.star ?? ''))
  for (const form of document.querySelectorAll<HTMLElement>('form[data-save]'))
    form.toggleAttribute('data-saved', saved.has(form.dataset.save ?? ''))
}

function visitOf({ dataset }: HTMLElement, visitedAt: number) {
  return { version: Number(dataset.version), total: Number(dataset.total), visitedAt }
}

/** What the page says of the article of a star. */
function describe({ dataset }: HTMLElement): Star {
  const { star = '', title = '', source = '', date = '' } = dataset
  return { id: star, title, source, date, at: Date.now() }
}
