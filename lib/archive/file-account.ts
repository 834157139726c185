import { z } from 'zod'

const doubtSchema = z.object({ line: z.number(), reason: z.string() })

/** Something in a file that needs a look: where, and why. */
export type Doubt = z.infer<typeof doubtSchema>

const storyAccountSchema = z.object({
  /** Of the article it became. */
  id: z.string(),
  /** First and last line, from 1. */
  startLine: z.number(),
  endLine: z.number(),
  source: z.string().nullable(),
  /** `YYYY-MM-DD` */
  date: z.string().optional(),
  /** What tells the date (`DateCertainty`). */
  dateCertainty: z.string().optional(),
  /** How many it is tagged with. */
  countries: z.number(),
  organizations: z.number(),
})

/** A story of a file, as far as counts and links need it. */
export type StoryAccount = z.infer<typeof storyAccountSchema>

const readFileSchema = z.object({
  kind: z.literal('read'),
  /** Path inside the archive, with `/`: the file's name in links. */
  path: z.string(),
  /** Where it lay on disk when it was read. */
  location: z.string(),
  /** Its name inside the package (`.zip`) at `location`. */
  inside: z.string().optional(),
  bytes: z.number(),
  sha256: z.string(),
  encoding: z.string(),
  /** How many lines became what: kinds of lines, and `record` for a line or row that is an article of its own. */
  lines: z.record(z.string(), z.number()),
  /** How many lines were dropped, by reason. */
  dropped: z.record(z.string(), z.number()),
  stories: z.array(storyAccountSchema),
  suspects: z.array(doubtSchema),
  /** Parts of the file that could not be read, such as a broken JSON line. */
  failures: z.array(doubtSchema),
})

const failedFileSchema = z.object({
  kind: z.literal('failed'),
  path: z.string(),
  location: z.string(),
  sha256: z.string().nullable(),
  reason: z.string(),
})

/** A file in a package, of a kind that is not read. */
const skippedFileSchema = z.object({ kind: z.literal('skipped'), path: z.string(), location: z.string() })

export const fileAccountSchema = z.discriminatedUnion('kind', [
  readFileSchema,
  failedFileSchema,
  skippedFileSchema,
])

/** What became of a file of the archive. A package has one for each file in it. */
export type FileAccount = z.infer<typeof fileAccountSchema>
export type ReadFile = z.infer<typeof readFileSchema>
