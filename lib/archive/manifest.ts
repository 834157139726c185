import { z } from 'zod'
import { firstVersion } from './arrivals.ts'

const counts = z.record(z.string(), z.number())

const sourceAccountSchema = z.object({
  /** Null when the outlet is unknown. */
  id: z.string().nullable(),
  files: z.number(),
  stories: z.number(),
  articles: z.number(),
  /** Of the articles: so many have a date, a country, an organisation. */
  dated: z.number(),
  withCountry: z.number(),
  withOrganization: z.number(),
  /** First and last day, `YYYY-MM-DD`. */
  from: z.string().optional(),
  to: z.string().optional(),
})

/** What an archive holds of one outlet. */
export type SourceAccount = z.infer<typeof sourceAccountSchema>

const lookSchema = z.object({
  path: z.string(),
  /** From 1; null when the whole file is meant. */
  line: z.number().nullable(),
  reason: z.string(),
})

/** A place that needs a look. */
export type Look = z.infer<typeof lookSchema>

const looksSchema = z.object({
  count: z.number(),
  /** The first of them; all are in the accounts of the files. */
  first: z.array(lookSchema),
})

export type Looks = z.infer<typeof looksSchema>

export const manifestSchema = z.object({
  build: z.string(),
  /** Of the archive: rises by one whenever its articles come, go or change. Archives made before it was counted are the first. */
  version: z.number().default(firstVersion),
  /** ISO 8601, UTC. */
  indexedAt: z.string(),
  /** Changes when the code or the tables that cut and date articles change. */
  recipe: z.string(),
  /** Changes when the code or the tables that tag articles change. */
  tagging: z.string(),
  /** The folders and files that were given, absolute. */
  roots: z.array(z.string()),
  /** Fingerprint of what was read: the same files, byte for byte, at the same places. */
  contents: z.string(),
  /** Fingerprint of the files alone, whatever the rules: what of them the store must hold. */
  readings: z.string(),
  /** How many articles its vocabulary was learnt from, and how many have come or changed since. */
  learned: z.object({ from: z.number(), since: z.number() }),
  skipped: z.array(z.string()),
  /** `read` and `failed` files; of the read ones `empty` hold no story and `copies` only stories that other files have too. */
  files: z.object({ read: z.number(), failed: z.number(), empty: z.number(), copies: z.number() }),
  bytes: z.number(),
  stories: z.number(),
  articles: z.number(),
  duplicates: z.number(),
  /** Lines by what they became, and dropped lines by reason. */
  lines: counts,
  dropped: counts,
  /** Articles by what tells their date (`DateCertainty`), and `none`. */
  dates: counts,
  /** Read files by encoding and by the ending of their names. */
  encodings: counts,
  formats: counts,
  sources: z.array(sourceAccountSchema),
  failures: looksSchema,
  suspects: looksSchema,
  /** Read, and no story is in them. */
  empty: looksSchema,
})

/** The account of a build: what was read, and what it became. The accounts of its files lie beside it. */
export type Manifest = z.infer<typeof manifestSchema>
