import { z } from 'zod'

const suspectSchema = z.object({ line: z.number(), reason: z.string() })

const readFileSchema = z.object({
  kind: z.literal('read'),
  /** Path inside the archive, with `/`: the file's name in links. */
  path: z.string(),
  /** Where it lay on disk when it was read. */
  location: z.string(),
  bytes: z.number(),
  sha256: z.string(),
  encoding: z.string(),
  stories: z.number(),
  suspects: z.array(suspectSchema),
  /** Parts of the file that could not be read, such as a broken JSON line. */
  failures: z.array(z.object({ line: z.number(), reason: z.string() })),
})

const failedFileSchema = z.object({
  kind: z.literal('failed'),
  path: z.string(),
  location: z.string(),
  sha256: z.string().nullable(),
  reason: z.string(),
})

export const manifestSchema = z.object({
  build: z.string(),
  /** ISO 8601, UTC. */
  indexedAt: z.string(),
  /** Changes when the code or the tables that make articles change. */
  recipe: z.string(),
  /** The folders and files that were given, absolute. */
  roots: z.array(z.string()),
  files: z.array(z.discriminatedUnion('kind', [readFileSchema, failedFileSchema])),
  skipped: z.array(z.string()),
  articles: z.number(),
  stories: z.number(),
  duplicates: z.number(),
})

/** The account of a build: every file and what became of it. */
export type Manifest = z.infer<typeof manifestSchema>
export type ManifestFile = Manifest['files'][number]
export type ReadFile = z.infer<typeof readFileSchema>
