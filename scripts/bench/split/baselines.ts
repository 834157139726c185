/** A story as a splitter gives it. */
export type Found = {
  readonly title: string
  readonly startLine: number
  readonly endLine: number
  readonly paragraphs: readonly { readonly text: string }[]
}

export type Splitter = { readonly name: string; readonly split: (text: string) => readonly Found[] }

/** A new story after so many blank lines; its first line is the title, the others are body. */
export function cutAtBlanks(blanks: number): Splitter['split'] {
  return (text) => {
    const found: Found[] = []
    let open: { line: number; text: string }[] = []
    const close = () => {
      if (open.length > 0) found.push(toStory(open))
      open = []
    }
    for (const [at, line] of text.split('\n').entries()) {
      if (line.trim() === '') continue
      const last = open.at(-1)
      if (last && at - last.line >= blanks) close()
      open.push({ line: at + 1, text: line.trim() })
    }
    close()
    return found
  }
}

function toStory(lines: readonly { readonly line: number; readonly text: string }[]): Found {
  const [first] = lines
  return {
    title: first?.text ?? '',
    startLine: first?.line ?? 1,
    endLine: lines.at(-1)?.line ?? 1,
    paragraphs: lines.slice(1),
  }
}

export const baselines: readonly Splitter[] = [
  { name: '3 blank lines', split: cutAtBlanks(3) },
  { name: 'one a file', split: cutAtBlanks(Infinity) },
]
