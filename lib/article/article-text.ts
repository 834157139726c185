import type { Article } from './article.ts'

/**
 * The text of an article as a file: its titles, an empty line, its paragraphs, a line each. The SHA-256 of these bytes (UTF-8) is its
 * fingerprint, so a change here changes the fingerprints that stand in reports.
 */
export function articleText({
  title,
  subtitle,
  body,
}: Pick<Article, 'title' | 'body'> & { readonly subtitle?: string | null | undefined }): string {
  const head = [title, subtitle ?? ''].filter((line) => line !== '').join('\n')
  return head === '' ? `${body}\n` : `${head}\n\n${body}\n`
}
