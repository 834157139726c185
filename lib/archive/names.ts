import { z } from 'zod'

const nameSchema = z.object({
  ar: z.string(),
  en: z.string(),
  /** Names that mean this value alone, in any language: a search for one finds the articles that use another. */
  sure: z.array(z.string()).optional(),
  /** Further names somebody may type who looks for it: demonyms, names that others bear too. They are only offered. */
  other: z.array(z.string()).optional(),
})

/** How a facet value is called. Values that no article has carry their labels alone. */
export type Name = z.infer<typeof nameSchema>

const dictionary = z.record(z.string(), nameSchema)

/** Names of a build's facet values, by id: from the tables, or from the texts for outlets and bodies no table knows. */
export const namesSchema = z.object({
  country: dictionary,
  organization: dictionary,
  source: dictionary,
  person: dictionary,
  region: dictionary,
})

export type Names = z.infer<typeof namesSchema>

/** The names of two builds, those of the second where both have one. */
export function layNames(below: Names, above: Names): Names {
  return {
    country: { ...below.country, ...above.country },
    organization: { ...below.organization, ...above.organization },
    source: { ...below.source, ...above.source },
    person: { ...below.person, ...above.person },
    region: { ...below.region, ...above.region },
  }
}

/** All labels by id, whatever they name; of two builds the later's. */
export function joinLabels(...builds: readonly Names[]): ReadonlyMap<string, Name> {
  return new Map(builds.flatMap((names) => Object.values(names).flatMap((labels) => Object.entries(labels))))
}
