/** Lines of a file, from 1, both ends included. */
export type LineWindow = { readonly first: number; readonly last: number }

/** Lines drawn of one file; the rest is in the file itself, and the page says so. */
export const mostLines = 5000

/** Lines drawn above an article that does not stand in the beginning of its file. */
const linesAbove = 100

/** The lines that are drawn: all, or the beginning of a long file, or from a little above the article the reader came from. */
export function lineWindow(
  total: number,
  article: { readonly startLine: number; readonly endLine: number } | null,
): LineWindow {
  const isInBeginning = article === null || article.endLine <= mostLines
  const first = isInBeginning ? 1 : article.startLine - linesAbove
  return { first, last: Math.min(total, first + mostLines - 1) }
}
