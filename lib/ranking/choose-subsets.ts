/** A condition of a query and how rare it is (inverse document frequency; 0 when no article meets it). */
export type Unit = { readonly text: string; readonly weight: number }

export type Subset = { readonly texts: readonly string[]; readonly weight: number }

/** Of a long question only the rarest conditions are combined: each one more doubles the searches. */
const MOST_UNITS = 5

/** A subset with a smaller share of the whole weight says too little about what was asked. */
const LEAST_SHARE = 0.2

/**
 * The combinations of conditions by which the closest articles are looked for, the heaviest first: all that carry enough of the
 * question's weight, up to 31. Conditions that no article meets are left out, and so is the whole query (it was asked).
 */
export function chooseSubsets(units: readonly Unit[]): Subset[] {
  const met = units.filter(({ weight }) => weight > 0)
  const rarest = [...met].sort((a, b) => b.weight - a.weight).slice(0, MOST_UNITS)
  const whole = rarest.reduce((sum, { weight }) => sum + weight, 0)
  return Array.from({ length: 2 ** rarest.length - 1 }, (_, number) => pick(rarest, number + 1))
    .filter(({ texts, weight }) => weight >= whole * LEAST_SHARE && texts.length < units.length)
    .sort((a, b) => b.weight - a.weight)
}

/** The subset whose members are the bits of `mask`. */
function pick(units: readonly Unit[], mask: number): Subset {
  const members = units.filter((_, position) => mask & (1 << position))
  return {
    texts: members.map(({ text }) => text),
    weight: members.reduce((sum, { weight }) => sum + weight, 0),
  }
}
