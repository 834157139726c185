import type { LineAccount } from '#lib/article/line-account.ts'
import type { Story } from '#lib/article/story.ts'
import type { SplitPage } from '#lib/split/split-stories.ts'

type DroppedLines = { startLine: number; endLine: number; reason: string }

/** The page as one JSON line: the contract other programs read. */
export function formatSplitJson(file: string, _page: unknown, split: SplitPage): string {
  const stories = split.stories.map(storyToJson)
  return JSON.stringify({ file, stories, boilerplate: joinDropped(split.lines) })
}

function storyToJson(story: Story) {
  const { title, subtitle, captions, source, sourceCertainty, date, startLine, endLine, paragraphs } = story
  const body = paragraphs.map(({ text }) => text).join('\n')
  return { title, subtitle, captions, source, sourceCertainty, date, startLine, endLine, body }
}

/** Dropped lines that follow each other for one reason are one entry. */
function joinDropped(lines: readonly LineAccount[]): DroppedLines[] {
  const joined: DroppedLines[] = []
  for (const { line, kind, reason = kind } of lines) {
    if (kind !== 'boilerplate' && kind !== 'repeat') continue
    const last = joined.at(-1)
    if (last?.reason === reason && last.endLine === line - 1) last.endLine = line
    else joined.push({ startLine: line, endLine: line, reason })
  }
  return joined
}
