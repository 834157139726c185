import { z } from 'zod'

const goneArticleSchema = z.object({
  id: z.string(),
  /** The version of the archive that no longer has it. */
  version: z.number(),
  /** Where it stood last: path inside the archive, and lines from 1. */
  file: z.string(),
  startLine: z.number(),
  endLine: z.number(),
})

/** An article that the archive had: its address leads to what now stands at its place. */
export type GoneArticle = z.infer<typeof goneArticleSchema>

/** So many are remembered, the last ones: an address in a memo is looked up within some years, not for ever. */
export const mostGone = 100_000

export function serializeGone(gone: readonly GoneArticle[]): string {
  return gone.map((article) => `${JSON.stringify(article)}\n`).join('')
}

export function parseGone(text: string): GoneArticle[] {
  return text
    .split('\n')
    .slice(0, -1)
    .map((row) => goneArticleSchema.parse(JSON.parse(row)))
}
