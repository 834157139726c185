import { emptyDesk, type Desk } from '#lib/desk/desk.ts'
import { openDesk, serializeDesk } from '#lib/desk/parse-desk.ts'

const name = 'kashshaf.desk'
const changed = 'kashshaf-desk'

/** What this browser keeps; nothing when it keeps nothing. */
export function readDesk(): Desk {
  try {
    return openDesk(localStorage.getItem(name))
  } catch {
    return emptyDesk
  }
}

/** Changes what is kept, starting from what another tab may have left. False when the browser refuses: it is full, or private. */
export function changeDesk(change: (desk: Desk) => Desk): boolean {
  const desk = readDesk()
  const next = change(desk)
  if (next === desk) return true
  try {
    localStorage.setItem(name, serializeDesk(next))
  } catch {
    return false
  }
  dispatchEvent(new Event(changed))
  return true
}

/** Calls `listen` after every change, in this tab or another; the function it returns ends that. */
export function watchDesk(listen: () => void): () => void {
  const events = [changed, 'storage'] as const
  for (const event of events) addEventListener(event, listen)
  return () => {
    for (const event of events) removeEventListener(event, listen)
  }
}
