import type { Found } from './baselines.ts'
import type { Page } from './page.ts'

/** Prints every line with what it is and which found story has it, and how: T its title, b its body, . something else of it. */
export function showPage({ shapes, separator, lines }: Page, found: readonly Found[]): void {
  console.log(`${shapes.join(' + ')}; between stories: ${separator}; found ${String(found.length)}`)
  for (const [at, { role, text }] of lines.entries()) {
    if (text.trim() === '') console.log('')
    else
      console.log(
        `${String(at + 1).padStart(4)} ${role.padEnd(7)} ${mark(at + 1, text, found)} ${text.slice(0, 90)}`,
      )
  }
}

function mark(line: number, text: string, found: readonly Found[]): string {
  const number = found.findIndex(({ startLine, endLine }) => line >= startLine && line <= endLine)
  const story = found[number]
  if (!story) return '-- '
  const isBody = story.paragraphs.some((paragraph) => paragraph.text.includes(text.trim()))
  return `${String(number + 1)}${text.includes(story.title) ? 'T' : isBody ? 'b' : '.'} `
}
