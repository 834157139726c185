import type { Mention } from '#lib/article/mention.ts'
import type { NamedFacet } from '#lib/query/search-state.ts'
import { mentionAnchor, type FormPlaces } from './article-view.ts'
import { facetOf } from '#lib/engine/tag-form.ts'

/** A mention with its facet, its address within the article's page, and the address of the next mention of the same value. */
export type PlacedMention = Mention & {
  readonly facet: NamedFacet
  readonly anchor: string
  /** After the last comes the first; null when there is one only. */
  readonly nextHref: string | null
}

/** Numbers the mentions of each value in the order in which they are read: the title's first. */
export function placeMentions(mentions: readonly Mention[]): PlacedMention[] {
  const inOrder = [...mentions].sort(
    (a, b) => Number(a.field === 'body') - Number(b.field === 'body') || a.start - b.start,
  )
  const totals = new Map<string, number>()
  for (const { id } of inOrder) totals.set(id, (totals.get(id) ?? 0) + 1)
  const seen = new Map<string, number>()
  return inOrder.map((mention) => {
    const { id } = mention
    const number = (seen.get(id) ?? 0) + 1
    const total = totals.get(id) ?? 1
    seen.set(id, number)
    const nextHref = total > 1 ? `#${mentionAnchor(id, (number % total) + 1)}` : null
    return { ...mention, facet: facetOf(mention), anchor: mentionAnchor(id, number), nextHref }
  })
}

/** The forms in which a value is named, the most frequent first, each with its places. */
export function groupForms(mentions: readonly PlacedMention[]): FormPlaces[] {
  const groups = new Map<string, PlacedMention[]>()
  for (const mention of mentions) {
    const key = `${mention.rule} ${mention.form}`
    const known = groups.get(key)
    if (known) known.push(mention)
    else groups.set(key, [mention])
  }
  return [...groups.values()]
    .sort((a, b) => b.length - a.length)
    .flatMap((group) => {
      const [first] = group
      const hrefs = group.map(({ anchor }) => `#${anchor}`)
      return first ? [{ form: first.form, rule: first.rule, hrefs }] : []
    })
}
