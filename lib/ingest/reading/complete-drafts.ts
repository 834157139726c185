import { readDate } from '#lib/dates/read-date.ts'
import { readFileNameDate } from '#lib/dates/read-file-name-date.ts'
import type { IdentifiedSource } from '#lib/split/identify-source.ts'
import type { StoryDraft } from './make-articles.ts'
import type { PageNotes } from './page-text.ts'

/** What is known of a page beside its text: its path, and what it says of itself. */
export type PageContext = {
  readonly path: string
  readonly notes: PageNotes
  readonly identifySource: (name: string) => IdentifiedSource | null
}

/**
 * Fills in what a story's own lines do not say: from the page's notes when it is the page's only story, and the date from the
 * file's name. What its lines say is never replaced.
 */
export function completeDrafts(drafts: readonly StoryDraft[], context: PageContext): StoryDraft[] {
  const notes = drafts.length === 1 ? context.notes : {}
  return drafts.map((draft) => ({
    ...draft,
    ...(draft.title === '' && notes.title !== undefined ? { title: notes.title } : {}),
    ...(draft.byline === undefined && notes.byline !== undefined ? { byline: notes.byline } : {}),
    ...(notes.url === undefined ? {} : { url: notes.url }),
    ...(draft.source === null ? sourceOf(notes, context) : {}),
    ...(draft.date === undefined ? dateOf(notes, context) : {}),
  }))
}

type SourceFields = Pick<StoryDraft, 'source' | 'sourceName' | 'sourceCertainty'>

function sourceOf({ source }: PageNotes, { identifySource }: PageContext): SourceFields | object {
  const found = source === undefined ? null : identifySource(source)
  return found === null ? {} : { ...found, sourceCertainty: 'stated' }
}

type DateFields = Pick<StoryDraft, 'date' | 'dateCertainty'>

function dateOf(notes: PageNotes, { path }: PageContext): DateFields {
  const told = notes.date === undefined ? undefined : readDate(notes.date)
  if (told !== undefined) return { date: told, dateCertainty: 'metadata' }
  const named = readFileNameDate(path)
  return named === undefined ? {} : { date: named, dateCertainty: 'file-name' }
}
