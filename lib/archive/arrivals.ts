/** The version of the archive in which each article first appeared; those of the first version are left out. By id. */
export type Arrivals = ReadonlyMap<string, number>

/** The first version of an archive, and that of articles whose arrival nobody noted. */
export const firstVersion = 1

export function serializeArrivals(arrivals: Arrivals): string {
  return Array.from(arrivals, ([id, version]) => `${id}\t${String(version)}\n`).join('')
}

export function parseArrivals(text: string): Arrivals {
  const rows = text.split('\n').slice(0, -1)
  return new Map(
    rows.map((row) => {
      const [id = '', version = ''] = row.split('\t')
      return [id, Number(version)]
    }),
  )
}

export function arrivalOf(id: string, arrivals: Arrivals): number {
  return arrivals.get(id) ?? firstVersion
}
