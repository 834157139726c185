import { z } from 'zod'
import type { SourceProfile } from '#lib/split/source-profiles.ts'

const lines = z.array(z.string())
const dropped = z.array(z.object({ pattern: z.string(), reason: z.string() }))

/** Outlets as a build keeps them. */
export const sourceProfilesSchema: z.ZodType<SourceProfile[]> = z.array(
  z.object({
    id: z.string(),
    labelAr: z.string(),
    labelEn: z.string(),
    country: z.string(),
    names: lines,
    signs: lines,
    head: dropped,
    foot: dropped,
    boilerplate: dropped,
  }),
)
