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

/** Where letters are written; a box to tick takes none. */
const fields = 'input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]'

function onKey(event: KeyboardEvent) {
  const { target, code, shiftKey } = event
  const isWriting = target instanceof Element && target.closest(fields)
  const isElsewhere = event.ctrlKey || event.metaKey || event.altKey || event.isComposing
  if (isWriting || isElsewhere || !areKeysOn() || document.querySelector('dialog[open]')) return
  const act = shiftKey ? (code === 'Slash' ? toHelp : null) : actions[code]
  if (!act) return
  event.preventDefault()
  act()
}

const actions: Readonly<Record<string, () => unknown>> = {
  Slash: () => document.querySelector<HTMLInputElement>('#q')?.select(),
  KeyJ: () => moveRow(1) || press('a[rel=next]'),
  KeyK: () => moveRow(-1) || press('a[rel=prev]'),
  KeyO: () => press('a[data-row]:focus'),
  KeyN: () => press('[data-step=next]'),
  KeyP: () => press('[data-step=previous]'),
  KeyS: () => press('li:focus-within [data-star], .tools [data-star]'),
  Escape: () => press('a[data-back]'),
}

function toHelp() {
  press('a[href="/help#keyboard"]')
}

function press(control: string) {
  document.querySelector<HTMLElement>(control)?.click()
}

/** Focus to the title of the next or previous row; from outside the list, to its first. Whether there is a list. */
function moveRow(step: number): boolean {
  const titles = [...document.querySelectorAll<HTMLElement>('a[data-row]')]
  const here = titles.findIndex((title) => title.closest('li')?.contains(document.activeElement))
  titles[here < 0 ? 0 : here + step]?.focus()
  return titles.length > 0
}
