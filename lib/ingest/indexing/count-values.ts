import type { ValueCounts } from '#lib/archive/value-counts.ts'
import type { Article } from '#lib/article/article.ts'

/** Counts of how many articles each value is a tag, while the articles are gone through. */
export type ValueCounter = { readonly add: (article: Article) => void; readonly finish: () => ValueCounts }

export function createValueCounter(): ValueCounter {
  const counts = new Map<string, number>()
  return {
    add: ({ mentions }) => {
      for (const id of new Set(mentions.map((mention) => mention.id)))
        counts.set(id, (counts.get(id) ?? 0) + 1)
    },
    finish: () => Object.fromEntries(counts),
  }
}
