const READ_AT_MOST = 5_000
const BETWEEN_HEADLINES = /\s{3,}|\t|\s[|\u2022\u25CF\u25A0\u25C6\u00BB>]\s/ // bullet, circle, square, diamond, »

export type ListLine = 'ticker' | 'navigation'

/** Other headlines on one long line between runs of spaces (a ticker), or a menu's words. */
export function readListLine(text: string): ListLine | undefined {
  const parts = text
    .slice(0, READ_AT_MOST)
    .split(BETWEEN_HEADLINES)
    .filter((part) => part.trim() !== '')
  if (parts.length < 3) return undefined
  if (parts.some((part) => part.length > 200 || /[.،]$/.test(part.trim()))) return undefined
  const words = parts.reduce((sum, part) => sum + part.trim().split(/\s+/).length, 0) / parts.length
  return words >= 3 ? 'ticker' : 'navigation'
}
