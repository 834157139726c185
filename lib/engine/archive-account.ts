import { z } from 'zod'

/** The one document of the archive index: which build is live, and what it holds. Swapped together with the articles. */
export const archiveAccountSchema = z.object({
  id: z.literal('archive'),
  /** Names the folder under DATA_DIR/builds that holds this build's vocabulary, labels and manifest. */
  build: z.string(),
  /** ISO 8601, UTC. */
  indexedAt: z.string(),
  articles: z.number(),
  files: z.number(),
  /** Rises with every change of its articles; archives made before it was counted have none. */
  version: z.number().optional(),
  /** Of lib/arabic, whose rules wrote its words and stems. Archives made before it was recorded have none. */
  arabicVersion: z.string().optional(),
  /** Its articles are being changed in their place, until then at the latest (ISO 8601, UTC): an answer may be of both builds. */
  changingUntil: z.string().optional(),
  /** The tags of its articles are being renewed in their place: these builds' may still be among them. Left out when that is done. */
  mixedWith: z.array(z.string()).optional(),
})

export type ArchiveAccount = z.infer<typeof archiveAccountSchema>
