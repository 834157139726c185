/** Where the last article that was opened is remembered for the way back with the browser's own button. */
const key = 'kashshaf.last'

/**
 * On a list: focus returns to the row of the article one comes from, by the address (`#r-…`, the way back of the article's page) or by
 * the browser's way back. On an article: remembers it.
 */
export function returnToRow(): void {
  try {
    const article = document.querySelector<HTMLElement>('[data-article]')?.dataset.article
    if (article) return sessionStorage.setItem(key, article)
    const named = location.hash.startsWith('#r-') ? location.hash.slice(3) : null
    const id = named ?? (cameBack() ? sessionStorage.getItem(key) : null)
    if (id !== null) whenLoaded(() => focusRow(id))
  } catch {
    // Storage refused: the page opens as any other.
  }
}

function focusRow(id: string) {
  const row = document.getElementById(`r-${id}`)
  row?.querySelector<HTMLElement>('a[data-row]')?.focus({ preventScroll: true })
}

/** The browser goes to the place of the address once all is loaded, and takes focus away as it does. */
function whenLoaded(act: () => void) {
  const soon = () => setTimeout(act, 50)
  if (document.readyState === 'complete') soon()
  else addEventListener('load', soon, { once: true })
}

function cameBack(): boolean {
  const [entry] = performance.getEntriesByType('navigation')
  return entry instanceof PerformanceNavigationTiming && entry.type === 'back_forward'
}
