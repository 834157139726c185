import type { Mention, MentionType } from '#lib/article/mention.ts'

/** A value that is mentioned, and how much the article is about it. */
export type Weighed = {
  readonly id: string
  readonly type: MentionType
  readonly isInTitle: boolean
  readonly weight: number
}

/**
 * 3 in the title + 2 in the first paragraph + log2(1 + mentions). The most salient come first; equals keep the order in
 * which they are named.
 */
export function weighMentions(mentions: readonly Mention[], leadEnd: number): Weighed[] {
  const weighed: Weighed[] = []
  for (const { id, type, title, lead, count } of tally(mentions, leadEnd).values())
    weighed.push({ id, type, isInTitle: title, weight: weigh(title, lead, count) })
  return weighed.sort((a, b) => b.weight - a.weight)
}

/** What an article is about, of values in the order of their weight: all from 2 up, or else the first. */
export function pickMain(weighed: readonly Weighed[]): string[] {
  const main = weighed.filter(({ weight }) => weight >= 2)
  return (main.length > 0 ? main : weighed.slice(0, 1)).map(({ id }) => id)
}

type Tally = { readonly id: string; readonly type: MentionType; title: boolean; lead: boolean; count: number }

function tally(mentions: readonly Mention[], leadEnd: number): ReadonlyMap<string, Tally> {
  const tallies = new Map<string, Tally>()
  for (const { id, type, field, start } of mentions) {
    const known = tallies.get(id)
    const one = known ?? { id, type, title: false, lead: false, count: 0 }
    if (!known) tallies.set(id, one)
    one.count++
    if (field === 'title') one.title = true
    else if (start < leadEnd) one.lead = true
  }
  return tallies
}

function weigh(title: boolean, lead: boolean, count: number): number {
  return 3 * Number(title) + 2 * Number(lead) + Math.log2(1 + count)
}
