import { useSyncExternalStore } from 'react'
import { emptyDesk, type Desk } from '#lib/desk/desk.ts'
import { readDesk, watchDesk } from '../desk-storage.ts'

let last: Desk = emptyDesk
let lastText = ''

/** The desk of this browser, also while another tab changes it; null until the browser is asked. */
export function useDesk(): Desk | null {
  return useSyncExternalStore(watchDesk, snapshot, () => null)
}

/** The same object as long as nothing changed. */
function snapshot(): Desk {
  const desk = readDesk()
  const text = JSON.stringify(desk)
  if (text !== lastText) [last, lastText] = [desk, text]
  return last
}
