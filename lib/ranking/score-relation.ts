/*
 * How much two articles tell of the same: the cosine of their words (tf-idf, title and opening counted more: Salton and Buckley,
 * «Term-weighting approaches in automatic text retrieval», 1988) and that of the names in them, brought down when their dates lie far
 * apart. Copies score near 1, follow-ups and other tellings in between, news of the same field below the threshold.
 */

/** What of an article is compared. */
export type Telling = {
  /** Weight of each stem, as `weighStems` gives it. */
  readonly stems: ReadonlyMap<string, number>
  /** Weight of each country, organisation and person that it names. */
  readonly names: ReadonlyMap<string, number>
  /** Days since 1970; null without a date. */
  readonly day: number | null
}

const share = { words: 0.6, names: 0.4 } as const

/** Below it two articles are only of one field. */
export const leastRelation = 0.18

/** After so many days apart the weight of nearness has faded to a third; what is left never fades. */
const fading = { days: 30, rest: 0.6 } as const
/** Of an article without a date nothing is known: less than a near one, more than a far one. */
const undated = 0.85

export function scoreRelation(one: Telling, two: Telling): number {
  const words = cosine(one.stems, two.stems)
  const names = cosine(one.names, two.names)
  return (share.words * words + share.names * names) * nearness(one.day, two.day)
}

function nearness(one: number | null, two: number | null): number {
  if (one === null || two === null) return undated
  return fading.rest + (1 - fading.rest) * Math.exp(-Math.abs(one - two) / fading.days)
}

function cosine(one: ReadonlyMap<string, number>, two: ReadonlyMap<string, number>): number {
  let dot = 0
  for (const [key, weight] of one) dot += weight * (two.get(key) ?? 0)
  return dot === 0 ? 0 : dot / (length(one) * length(two))
}

function length(vector: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const weight of vector.values()) sum += weight * weight
  return Math.sqrt(sum)
}

/** The parts of a text by how much they tell of what it is about. */
const parts = { title: 3, opening: 2, rest: 1 } as const

/** Words of a body that open it: news says at once what it is about. */
const openingLength = 40

/** The weight of each stem of an article: how often and where it stands, times how rare it is. */
export function weighStems(
  title: readonly string[],
  body: readonly string[],
  rarityOf: (stem: string) => number,
): Map<string, number> {
  const counts = new Map<string, number>()
  const add = (stem: string, count: number) => counts.set(stem, (counts.get(stem) ?? 0) + count)
  for (const stem of title) add(stem, parts.title)
  for (const [at, stem] of body.entries()) add(stem, at < openingLength ? parts.opening : parts.rest)
  return new Map(Array.from(counts, ([stem, count]) => [stem, (1 + Math.log(count)) * rarityOf(stem)]))
}
