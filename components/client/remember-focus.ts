/** Where focus goes when its element is gone: the total, which is also what changed. */
const fallback = '#total'

/**
 * Notes where focus is; the function it returns puts it back after the page has changed. An element that was replaced is
 * found by its `data-key` or id; one that is gone (a chip that was removed) hands over to the total.
 */
export function rememberFocus(isPaging: boolean): () => void {
  const before = document.activeElement
  if (!(before instanceof HTMLElement) || before === document.body) return () => {}
  const selector = isPaging ? fallback : selectorOf(before)
  return () => {
    if (!isPaging && before.isConnected) return
    const element =
      document.querySelector<HTMLElement>(selector) ?? document.querySelector<HTMLElement>(fallback)
    element?.focus({ preventScroll: true })
  }
}

function selectorOf({ dataset, id }: HTMLElement): string {
  if (dataset.focus) return `#${CSS.escape(dataset.focus)}`
  if (dataset.key) return `[data-key="${CSS.escape(dataset.key)}"]`
  return id ? `#${CSS.escape(id)}` : fallback
}
