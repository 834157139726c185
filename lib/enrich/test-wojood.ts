import type { Gazetteer } from './gazetteer.ts'
import { tagStory } from './tag-story.ts'

type Sentence = { readonly words: readonly string[]; readonly countries: readonly string[] }

/** Sentences without article boundaries: so many are joined to make a context. */
const perArticle = 15

/**
 * Right, wrong and missed (sentence, country) pairs. The sample marks countries by name only, so a country seen in a
 * demonym alone is neither right nor wrong.
 */
export function countByName(jsonLines: string, gazetteer: Gazetteer) {
  const sentences: Sentence[] = jsonLines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  const total = { right: 0, wrong: 0, missed: 0 }
  for (let from = 0; from < sentences.length; from += perArticle) {
    const part = sentences.slice(from, from + perArticle)
    const bodies = part.map(({ words }) => words.filter((word) => word !== '$#$').join(' '))
    const { mentions } = tagStory({ title: '', body: bodies.join('\n') }, gazetteer)
    let start = 0
    for (const [index, { countries }] of part.entries()) {
      const end = start + (bodies[index]?.length ?? 0)
      const inside = mentions.filter((m) => m.type === 'country' && m.start >= start && m.end <= end)
      const seen = new Set(inside.map((m) => m.id))
      const named = new Set(inside.filter((m) => m.rule !== 'demonym').map((m) => m.id))
      total.right += countries.filter((iso) => seen.has(iso)).length
      total.missed += countries.filter((iso) => !seen.has(iso)).length
      total.wrong += [...named].filter((iso) => !countries.includes(iso)).length
      start = end + 1
    }
  }
  return total
}
