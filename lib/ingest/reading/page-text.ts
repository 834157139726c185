import { decodeHtml } from './decode-html.ts'
import { decodeText } from './decode-text.ts'
import { formatOf } from './formats.ts'
import { readHtml } from './read-html.ts'
import { readMarkdown } from './read-markdown.ts'
import { explainReadError } from './explain-read-error.ts'

/** What a page says of itself outside of its text: in the head of an HTML page, above a Markdown one. */
export type PageNotes = {
  readonly title?: string
  readonly date?: string
  readonly source?: string
  readonly url?: string
  readonly byline?: string
}

export type PageText =
  | {
      readonly kind: 'text'
      readonly text: string
      readonly encoding: string
      readonly notes: PageNotes
    }
  | { readonly kind: 'failed'; readonly reason: string }

/** The text of a file as it is split into stories or lines: decoded, and without the marks of HTML and Markdown. */
export function readPageText(path: string, bytes: Uint8Array): PageText {
  try {
    const format = formatOf(path)
    const decoded = format === 'html' ? decodeHtml(bytes) : decodeText(bytes)
    if (decoded.kind === 'failed') return decoded
    const encoding = decoded.repaired ? `${decoded.encoding} (repaired)` : decoded.encoding
    if (format === 'html') return readHtmlText(decoded.text, encoding)
    if (format !== 'markdown') return { kind: 'text', text: decoded.text, encoding, notes: {} }
    const { text, author, ...notes } = readMarkdown(decoded.text)
    const byline = author === undefined ? {} : { byline: author }
    return { kind: 'text', text, encoding, notes: { ...notes, ...byline } }
  } catch (error) {
    // A text of more than half a gigabyte is too long for a string of this language.
    return { kind: 'failed', reason: explainReadError(error) }
  }
}

function readHtmlText(html: string, encoding: string): PageText {
  const { text, title, published, source, url, byline, failures } = readHtml(html)
  const [failure] = failures
  if (failure !== undefined) return { kind: 'failed', reason: failure.reason }
  const notes: PageNotes = {
    ...(title === undefined ? {} : { title }),
    ...(published === undefined ? {} : { date: published }),
    ...(source === undefined ? {} : { source }),
    ...(url === undefined ? {} : { url }),
    ...(byline === undefined ? {} : { byline }),
  }
  return { kind: 'text', text, encoding, notes }
}
