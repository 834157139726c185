/** How sure we are which outlet published a story: its text says so, its shape suggests it, or we do not know. */
export type SourceCertainty = 'stated' | 'inferred' | 'unknown'

/** What tells a story's date: a publication line, a date or time alone on a line, data about the page (JSON, HTML head), the file's name. */
export type DateCertainty = 'publication-line' | 'timestamp' | 'metadata' | 'file-name'

/** A paragraph of a story: the file's own characters, and the line (from 1) it stands on. */
export type Paragraph = { readonly text: string; readonly line: number }

/** What the splitter cuts from a file: one piece of news with its parts, before it is tagged. */
export type Story = {
  readonly title: string
  readonly subtitle?: string
  readonly captions: readonly string[]
  /** Id of a source profile (`erem`, `aawsat`), an id made from a stated name, or null when unknown. */
  readonly source: string | null
  /** The name as the text states it, when no profile knows it. */
  readonly sourceName?: string
  readonly sourceCertainty: SourceCertainty
  /** Place of the dateline as written: «موسكو» in «المصدر: موسكو - إرم نيوز». */
  readonly dateline?: string
  /** Publication date, `YYYY-MM-DD`, when the page states one. */
  readonly date?: string
  readonly dateCertainty?: DateCertainty
  /** Who wrote it, as the page names them, without «بقلم» and the like. */
  readonly byline?: string
  /** First and last line (from 1) that belong to the story, its title and its footer included. */
  readonly startLine: number
  readonly endLine: number
  readonly paragraphs: readonly Paragraph[]
}
