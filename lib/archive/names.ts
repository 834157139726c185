import { z } from 'zod'

const labelSchema = z.object({ ar: z.string(), en: z.string() })

/** A name in both languages. */
export type Label = z.infer<typeof labelSchema>

/** Labels of a build's facet values, by id: from the tables, or from the texts for outlets and bodies no table knows. */
export const namesSchema = z.object({
  country: z.record(z.string(), labelSchema),
  organization: z.record(z.string(), labelSchema),
  source: z.record(z.string(), labelSchema),
})

export type Names = z.infer<typeof namesSchema>

/** All labels by id, whatever they name; of two builds the later's. */
export function joinLabels(...builds: readonly Names[]): ReadonlyMap<string, Label> {
  return new Map(builds.flatMap((names) => Object.values(names).flatMap((labels) => Object.entries(labels))))
}
