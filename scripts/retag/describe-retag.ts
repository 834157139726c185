import type { ValueChange } from '#lib/archive/value-counts.ts'
import type { RetagPreview } from '#lib/ingest/preview-retag.ts'
import type { RetagOutcome, TagsChange } from '#lib/ingest/retag-archive.ts'

/** So many values of each kind are named. */
const mostNamed = 15

/** What a run did, for the terminal: counts first, then the values that were gained and lost most. */
export function describeRetag(outcome: RetagOutcome): string[] {
  const { articles, indexedAt } = outcome.manifest
  if (outcome.kind === 'unchanged')
    return [
      `Nothing to do: all ${String(articles)} articles have the tags of these tables since ${indexedAt}.`,
    ]
  const { change, seconds } = outcome
  const others = change.sent + change.retagged
  return [
    `Tagged again in ${seconds.toFixed(1)} s: ${String(articles)} articles, ${String(others)} got other tags, ${
      change.isAnew ? 'so many that all were indexed anew' : `${String(others)} were sent`
    }.`,
    ...describeValues(outcome),
  ]
}

/** The same for a dry run. */
export function describePreview(preview: RetagPreview): string[] {
  const { articles, retagged } = preview
  return [
    `Nothing was changed: this is what a run would do. ${String(retagged)} of ${String(articles)} articles would get other tags.`,
    ...describeValues(preview),
  ]
}

function describeValues({ values, labels }: TagsChange): string[] {
  const line = ({ id, before, after }: ValueChange) => {
    const change = after - before
    const label = labels.get(id)?.ar ?? id
    const signed = `${change > 0 ? '+' : '−'}${String(Math.abs(change))}`
    return `  ${signed} ${id}${label === id ? '' : ` (${label})`}: ${String(after)} articles now`
  }
  const gained = values.filter(({ before, after }) => after > before)
  const lost = values.filter(({ before, after }) => after < before)
  return [...list('Gained', gained.map(line)), ...list('Lost', lost.map(line))]
}

function list(title: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return []
  const rest = lines.length - mostNamed
  return [`${title}:`, ...lines.slice(0, mostNamed), ...(rest > 0 ? [`  … and ${String(rest)} more`] : [])]
}
