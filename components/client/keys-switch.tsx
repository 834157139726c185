'use client'
// Why in the browser: the choice is kept in this browser, not on the server.

import { useSyncExternalStore, type ReactNode } from 'react'
import { areKeysOn, setKeys } from './keys-setting.ts'

const subscribe = (changed: () => void) => {
  addEventListener('kashshaf-keys', changed)
  return () => removeEventListener('kashshaf-keys', changed)
}

export function KeysSwitch({ children }: { readonly children: ReactNode }) {
  const isOn = useSyncExternalStore(subscribe, areKeysOn, () => true)
  const change = () => {
    setKeys(!isOn)
    dispatchEvent(new Event('kashshaf-keys'))
  }
  return (
    <label className="js-only inline-flex min-h-8 items-center gap-2">
      <input type="checkbox" className="size-5 accent-ink" checked={isOn} onChange={change} />
      {children}
    </label>
  )
}
