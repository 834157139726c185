import type { AccountsDifference } from '#lib/archive/compare-accounts.ts'

/** So many files of each kind are named. */
const mostNamed = 20

/** What differs, for the terminal: counts first, then the files by name. */
export function describeDifference(difference: AccountsDifference): string[] {
  const { added, removed, changed, same, broken, mended, articles } = difference
  return [
    `Files: ${count({ added, removed, changed })}, ${String(same)} with the same stories.`,
    `Articles: ${String(articles.added)} added, ${String(articles.removed)} removed, ${String(articles.same)} the same.`,
    ...list('Added', added),
    ...list('Removed', removed),
    ...list(
      'Changed',
      changed.map(
        ({ path, before, after, added: more, removed: less }) =>
          `${path}: ${String(before)} stories, now ${String(after)} (${String(more)} new, ${String(less)} gone)`,
      ),
    ),
    ...list(
      'Could be read before, cannot now',
      broken.map(({ path, reason }) => `${path}: ${reason}`),
    ),
    ...list('Could not be read before, can now', mended),
  ]
}

function count(lists: Readonly<Record<string, readonly unknown[]>>): string {
  return Object.entries(lists)
    .map(([what, { length }]) => `${String(length)} ${what}`)
    .join(', ')
}

function list(title: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return []
  const rest = lines.length - mostNamed
  return [
    `${title}:`,
    ...lines.slice(0, mostNamed).map((line) => `  ${line}`),
    ...(rest > 0 ? [`  … and ${String(rest)} more`] : []),
  ]
}
