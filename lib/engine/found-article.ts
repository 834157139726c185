import { z } from 'zod'

const ids = z.array(z.string())

/** What a result row needs of an article. */
export const listedArticleSchema = z.object({
  id: z.string(),
  ref: z.string().optional(),
  title: z.string(),
  body: z.string(),
  source: z.string(),
  sourceCertainty: z.enum(['stated', 'inferred', 'unknown']),
  dateline: z.string().optional(),
  datelineCountry: z.string(),
  date: z.string().optional(),
  dateCertainty: z.enum(['publication-line', 'timestamp', 'metadata', 'file-name']).optional(),
  country: ids,
  countriesMain: ids,
  organization: ids,
  organizationsMain: ids,
  person: ids,
  personsMain: ids,
  thread: z.string().optional(),
  /** The version of the archive in which it first appeared. */
  since: z.number().default(1),
})

export type ListedArticle = z.infer<typeof listedArticleSchema>

/** The fields of a result row, as the engine is asked for them. */
export const listedFields = Object.keys(listedArticleSchema.shape)

/** A row with its encoded words, by which we put results in order; empty when the engine was not asked for them. */
export const candidateSchema = listedArticleSchema.extend({
  titleStems: z.string().default(''),
  titleWords: z.string().default(''),
  bodyStems: z.string().default(''),
  bodyWords: z.string().default(''),
})

export type Candidate = z.infer<typeof candidateSchema>

export const candidateFields = Object.keys(candidateSchema.shape)

export function fieldsFor({ isForRanking }: { readonly isForRanking?: boolean }): string[] {
  return isForRanking ? candidateFields : listedFields
}

export const mentionSchema = z.object({
  id: z.string(),
  type: z.enum(['country', 'organization', 'agency', 'person']),
  field: z.enum(['title', 'body']),
  start: z.number(),
  end: z.number(),
  form: z.string(),
  rule: z.enum(['name', 'alias', 'capital', 'demonym', 'pattern']),
})

const provenance = z.object({
  file: z.string(),
  startLine: z.number(),
  endLine: z.number(),
  story: z.number(),
  stories: z.number(),
  paragraphLines: z.array(z.number()),
})

/** A whole article, for its own page. */
export const fullArticleSchema = listedArticleSchema.extend({
  url: z.string().optional(),
  subtitle: z.string().optional(),
  captions: z.array(z.string()),
  byline: z.string().optional(),
  datesMentioned: ids,
  agency: ids,
  region: ids,
  mentions: z.array(mentionSchema),
  provenances: z.array(provenance),
})

export type FullArticle = z.infer<typeof fullArticleSchema>

export const fullFields = Object.keys(fullArticleSchema.shape)
