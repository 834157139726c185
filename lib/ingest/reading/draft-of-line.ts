import type { Doubt } from '#lib/archive/file-account.ts'
import type { IdentifiedSource } from '#lib/split/identify-source.ts'
import { readDate } from '#lib/dates/read-date.ts'
import type { StoryDraft } from './make-articles.ts'
import type { JsonlRecord } from './read-jsonl.ts'

/** Where a line stands among the articles of its file. */
type Position = { readonly file: string; readonly story: number; readonly stories: number }

/** A JSON line as a story. Its outlet may be given by id or by any name; a date may have a time. */
export function draftOfLine(
  record: JsonlRecord,
  { file, story, stories }: Position,
  source: IdentifiedSource | null,
): StoryDraft {
  const { line } = record
  const paragraphs = listParagraphs(record.body)
  const date = record.date === undefined ? undefined : readDate(record.date)
  return {
    title: record.title.trim(),
    captions: [],
    body: paragraphs.join('\n'),
    source: source?.source ?? null,
    ...(source?.sourceName === undefined ? {} : { sourceName: source.sourceName }),
    sourceCertainty: source ? 'stated' : 'unknown',
    ...(date === undefined ? {} : { date, dateCertainty: 'metadata' }),
    ...(record.id === undefined ? {} : { ref: record.id }),
    ...(record.url === undefined ? {} : { url: record.url }),
    provenance: {
      ...{ file, startLine: line, endLine: line, story, stories },
      paragraphLines: paragraphs.map(() => line),
    },
  }
}

function listParagraphs(body: string): string[] {
  return body.split(/[\r\n]+/).filter((paragraph) => paragraph.trim() !== '')
}

/** A date that was given and could not be read: the article is kept without it. */
export function doubtDate({ line, date }: JsonlRecord): Doubt[] {
  if (date === undefined || date.trim() === '' || readDate(date) !== undefined) return []
  return [{ line, reason: `The date "${date}" cannot be read. Write it as 2024-05-31.` }]
}

/** Whether nothing at all is in the line to be read. */
export function isBlankRecord({ title, body }: JsonlRecord): boolean {
  return title.trim() === '' && body.trim() === ''
}
