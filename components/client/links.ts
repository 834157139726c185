import type { MouseEvent } from 'react'

/** A click that means «go there», not «open a tab», «save» or one that another handler took. */
export function isPlainClick(event: MouseEvent): boolean {
  const hasModifier = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey
  return event.button === 0 && !hasModifier && !event.defaultPrevented
}

/** The address of a link to another state of this page; null for other pages, new windows and fragments. */
export function samePageHref(link: HTMLAnchorElement): string | null {
  const isElsewhere = link.origin !== location.origin || link.pathname !== location.pathname
  if (isElsewhere || link.hash || link.target || link.download) return null
  return link.pathname + link.search
}
