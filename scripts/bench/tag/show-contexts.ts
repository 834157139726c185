import type { Gazetteer } from '#lib/enrich/gazetteer.ts'
import { labelOf } from './audit-table.ts'
import type { TagPair } from './tag-pairs.ts'

const around = 80

/** For reading on this machine only: the title, and each mention with what stands around it. */
export function showContexts(pairs: readonly TagPair[], gazetteer: Gazetteer): string {
  return pairs.map((pair, at) => `${String(at + 1)}. ${showPair(pair, gazetteer)}`).join('\n\n')
}

function showPair(pair: TagPair, gazetteer: Gazetteer): string {
  const { story, id, mentions } = pair
  const lines = mentions.map(({ field, start, end, form, rule }) => {
    const before = story[field].slice(Math.max(0, start - around), start)
    const after = story[field].slice(end, end + around)
    return `   ${field} ${rule}: ${`${before}[[${form}]]${after}`.replace(/\s+/g, ' ')}`
  })
  return [`${story.id}  ${id}  ${labelOf(pair, gazetteer)}`, `   ${story.title}`, ...lines].join('\n')
}
