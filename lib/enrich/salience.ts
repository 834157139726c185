import type { Mention } from '#lib/article/mention.ts'

/** 3 in the title + 2 in the first paragraph + log2(1 + mentions). */
export function weighMentions(mentions: readonly Mention[], leadEnd: number): ReadonlyMap<string, number> {
  const tallies = new Map<string, { title: boolean; lead: boolean; count: number }>()
  for (const { id, field, start } of mentions) {
    const tally = tallies.get(id) ?? { title: false, lead: false, count: 0 }
    tally.count++
    if (field === 'title') tally.title = true
    else if (start < leadEnd) tally.lead = true
    tallies.set(id, tally)
  }
  return new Map([...tallies].map(([id, { title, lead, count }]) => [id, weigh(title, lead, count)]))
}

/** What an article is about: everything from salience 2 up, or else the first of the most salient. */
export function pickMain(ids: readonly string[], weights: ReadonlyMap<string, number>): string[] {
  const weightOf = (id: string) => weights.get(id) ?? 0
  const main = ids.filter((id) => weightOf(id) >= 2)
  if (main.length > 0) return main
  const [top] = byWeight(ids, weights)
  return top === undefined ? [] : [top]
}

/** The most salient first; equals keep the order in which they are named. */
export function byWeight(ids: readonly string[], weights: ReadonlyMap<string, number>): string[] {
  return [...ids].sort((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0))
}

function weigh(title: boolean, lead: boolean, count: number): number {
  return 3 * Number(title) + 2 * Number(lead) + Math.log2(1 + count)
}
