import { createHash } from 'node:crypto'
import type { Provenance } from '#lib/article/article.ts'
import type { Story } from '#lib/article/story.ts'
import { findDates } from '#lib/dates/find-dates.ts'
import type { UntaggedArticle } from './tag-article.ts'

/** A story on its way to an article, wherever it was read. */
export type StoryDraft = Omit<Story, 'startLine' | 'endLine' | 'paragraphs'> & {
  readonly body: string
  readonly ref?: string
  readonly url?: string
  readonly provenance: Provenance
}

/**
 * 20 hex digits of the story's content: the same text from the same outlet is one article wherever it is read, and links
 * survive a new run. The order of files, the date of the run and the tags do not enter.
 */
export function articleId({ source, title, body }: Pick<StoryDraft, 'source' | 'title' | 'body'>): string {
  return createHash('sha256')
    .update(JSON.stringify([source, title, body]))
    .digest('hex')
    .slice(0, 20)
}

/** A story as an article without tags. Two drafts with the same id differ in their provenance only. */
export function makeArticle({ provenance, sourceName: _, ...draft }: StoryDraft): UntaggedArticle {
  const { title, body, date } = draft
  return {
    ...draft,
    datesMentioned: listDates(`${title}\n${body}`, date),
    id: articleId(draft),
    provenances: [provenance],
  }
}

function listDates(text: string, published: string | undefined): string[] {
  return [...new Set(findDates(text, published).map(({ value }) => value))].sort()
}

/** The stories of a page as drafts. */
export function draftsOfPage(file: string, stories: readonly Story[]): StoryDraft[] {
  return stories.map(({ paragraphs, startLine, endLine, ...story }, position) => ({
    ...story,
    body: paragraphs.map(({ text }) => text).join('\n'),
    provenance: {
      file,
      startLine,
      endLine,
      story: position + 1,
      stories: stories.length,
      paragraphLines: paragraphs.map(({ line }) => line),
    },
  }))
}
