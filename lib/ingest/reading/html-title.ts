import type { HtmlBlock } from './html-blocks.ts'

type Said = {
  /** Of `<title>`: often with the outlet's name behind it. */
  readonly title?: string | undefined
  /** Of `og:title` or JSON-LD: the headline alone. */
  readonly headline?: string | undefined
}

/**
 * The headline of a page: the longest visible heading that its own account of itself contains, since the first heading is
 * often the outlet's name; else that account.
 */
export function pickTitle({ title, headline }: Said, blocks: readonly HtmlBlock[]): string | undefined {
  const said = headline ?? title
  const headings = blocks.filter(({ heading, furniture }) => heading && !furniture).map(({ text }) => text)
  if (said === undefined) return headings[0]
  const plain = said.replace(/\s+/g, ' ')
  const named = headings.filter((text) => plain.includes(text.replace(/\s+/g, ' ')))
  const longest = named.reduce((best, text) => (text.length > best.length ? text : best), '')
  const isOnlyOutlet = headline !== undefined && longest.length < plain.length / 2
  return longest === '' || isOnlyOutlet ? said : longest
}
