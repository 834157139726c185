import { z } from 'zod'

/** Names that an archive's articles leave open, the most frequent first: in how many articles, whose they may be, three examples. */
export const unresolvedNamesSchema = z.array(
  z.object({
    /** In folded letters: «القاعده». */
    name: z.string(),
    /** Ids of organisations; `gov:*:defence` for a state body whose country is not clear. */
    owners: z.array(z.string()),
    articles: z.number(),
    /** Article id, and the name with a few words around. */
    examples: z.array(z.object({ id: z.string(), phrase: z.string() })),
  }),
)

export type UnresolvedNames = z.infer<typeof unresolvedNamesSchema>
