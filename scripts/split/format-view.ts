import type { LineAccount } from '#lib/article/line-account.ts'
import { readPageLines } from '#lib/split/page-lines.ts'
import type { SplitPage } from '#lib/split/split-stories.ts'

const WIDTH = 70

/** A table for the terminal: line, story, what the line became and why, the beginning of its text. */
export function formatSplitView(
  file: string,
  page: { readonly text: string; readonly encoding: string; readonly repaired?: true },
  split: SplitPage,
): string {
  const texts = new Map(readPageLines(page.text).lines.map(({ number, text }) => [number, text]))
  const rows = split.lines
    .filter((account) => account.kind !== 'blank')
    .map((account) => formatRow(account, texts.get(account.line) ?? ''))
  const repaired = page.repaired ? ', repaired' : ''
  const head = `${file} (${page.encoding}${repaired}): ${split.lines.length} lines, stories: ${split.stories.length}`
  return [head, ...rows, ...formatStories(split), ...formatSuspects(split), ''].join('\n')
}

function formatRow({ line, kind, story, reason }: LineAccount, text: string): string {
  const what = reason === undefined ? kind : `${kind} (${reason})`
  const place = story === null ? '-' : `#${story + 1}`
  return `${String(line).padStart(6)} ${place.padEnd(4)} ${what.padEnd(34)} ${cut(text)}`
}

function formatStories({ stories }: SplitPage): string[] {
  return stories.map(({ source, sourceCertainty, dateline, date }, index) => {
    const facts = [`${source ?? 'no source'} (${sourceCertainty})`, dateline, date].filter(Boolean)
    return `  #${index + 1}: ${facts.join(', ')}`
  })
}

function formatSuspects({ suspects }: SplitPage): string[] {
  return suspects.map(({ line, reason }) => `  in doubt at line ${line}: ${reason}`)
}

function cut(text: string): string {
  return text.length > WIDTH ? `${text.slice(0, WIDTH)}…` : text
}
