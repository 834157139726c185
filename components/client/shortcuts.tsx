'use client'
// Why in the browser: keys. Bound by place (`event.code`), since an Arabic layout changes the letters.

import { useEffect } from 'react'
import { areKeysOn } from './keys-setting.ts'

/** In the root layout, once. Also tells the styles that scripts run (`data-js`). */
export function Shortcuts() {
  useEffect(() => {
    const { dataset } = document.documentElement
    dataset.js = ''
    dataset.keys = areKeysOn() ? 'on' : 'off'
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])
  return null
}

function onKey(event: KeyboardEvent) {
  const { target, code, shiftKey } = event
  const isWriting = target instanceof Element && target.closest('input, textarea, select, [contenteditable]')
  const isElsewhere = event.ctrlKey || event.metaKey || event.altKey || event.isComposing
  if (isWriting || isElsewhere || !areKeysOn() || document.querySelector('dialog[open]')) return
  const act = shiftKey ? (code === 'Slash' ? toHelp : null) : actions[code]
  if (!act) return
  event.preventDefault()
  act()
}

const actions: Readonly<Record<string, () => void>> = {
  Slash: () => document.querySelector<HTMLInputElement>('#q')?.select(),
  KeyJ: () => moveRow(1),
  KeyK: () => moveRow(-1),
  KeyO: () => document.querySelector<HTMLElement>('a[data-row]:focus')?.click(),
  KeyN: () => document.querySelector<HTMLElement>('[data-step=next]')?.click(),
  KeyP: () => document.querySelector<HTMLElement>('[data-step=previous]')?.click(),
  Escape: () => document.querySelector<HTMLElement>('a[data-back]')?.click(),
}

function toHelp() {
  document.querySelector<HTMLElement>('a[href="/help#keyboard"]')?.click()
}

/** Focus to the title of the next or previous row; from outside the list, to its first. */
function moveRow(step: number) {
  const titles = [...document.querySelectorAll<HTMLElement>('a[data-row]')]
  const here = titles.findIndex((title) => title.closest('li')?.contains(document.activeElement))
  titles[here < 0 ? 0 : here + step]?.focus()
}
