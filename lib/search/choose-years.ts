/** Most years drawn: one wrong date, in 1901 or in 2099, must not squeeze the rest into a hair or push it out. */
const mostYears = 40

type Stretch = { readonly first: number; readonly last: number }

/**
 * The years that the strip of time draws, oldest first, without a gap: of all stretches of forty years the one with most articles, the
 * later of equals. When that is longer than `few` and a shorter stretch is chosen in it, only the chosen years: they are looked at closely.
 */
export function chooseYears(
  counts: ReadonlyMap<string, number>,
  chosen: Stretch | null,
  few: number,
): {
  readonly drawn: readonly number[]
  /** Years with articles too far from the others to be drawn. */ readonly aside: readonly number[]
} {
  const all = fullestStretch(counts)
  if (all === null) return { drawn: [], aside: [] }
  const isLong = all.last - all.first + 1 > few
  const isClose = chosen !== null && chosen.first <= chosen.last && chosen.last - chosen.first + 1 <= few
  const isFar = (year: number) => year < all.first || year > all.last
  const aside = [...counts.keys()]
    .map(Number)
    .filter(isFar)
    .sort((a, b) => a - b)
  return isLong && isClose ? { drawn: yearsOf(chosen), aside: [] } : { drawn: yearsOf(all), aside }
}

function fullestStretch(counts: ReadonlyMap<string, number>): Stretch | null {
  const years = [...counts.keys()].map(Number).sort((a, b) => a - b)
  const stretches = years.map((first) => years.filter((year) => year >= first && year < first + mostYears))
  const articlesIn = (stretch: readonly number[]) =>
    stretch.reduce((sum, year) => sum + (counts.get(String(year)) ?? 0), 0)
  const best = stretches.reduce<readonly number[]>(
    (most, stretch) => (articlesIn(stretch) >= articlesIn(most) ? stretch : most),
    [],
  )
  const [first, last] = [best[0], best.at(-1)]
  return first === undefined || last === undefined ? null : { first, last }
}

function yearsOf({ first, last }: Stretch): number[] {
  return Array.from({ length: last - first + 1 }, (_, offset) => first + offset)
}
