export type Heading = { readonly level: number; readonly title: string }

const HASHES = /^(?<marks>#{1,6})\s+(?<title>\S.*)$/u
const WIKI = /^(?<marks>={1,5})\s*(?<title>[^=\s][^=]*)=+$/u
const TAG = /^<h(?<level>[1-6])\b[^>]*>(?<title>.+)<\/h[1-6]>$/iu
const TAGS = /<[^<>]{1,80}>/g

/** A headline in the marks of Markdown («## …»), a wiki («== … ==») or HTML («<h2>…</h2>»), without them. */
export function readHeading(text: string): Heading | undefined {
  const first = text.charAt(0)
  if (first === '#') return readMarks(HASHES.exec(text)?.groups, /\s*#+$/)
  if (first === '=') return readMarks(WIKI.exec(text)?.groups, /\s+$/)
  if (first !== '<') return undefined
  const tag = TAG.exec(text)?.groups
  const title = tag?.['title']?.replace(TAGS, '').trim() ?? ''
  return title === '' ? undefined : { level: Number(tag?.['level']), title }
}

function readMarks(groups: Record<string, string> | undefined, end: RegExp): Heading | undefined {
  const { marks = '', title = '' } = groups ?? {}
  return marks === '' ? undefined : { level: marks.length, title: title.replace(end, '') }
}
