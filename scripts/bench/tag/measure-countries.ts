import type { Gazetteer } from '#lib/enrich/gazetteer.ts'
import { foldPhrase } from '#lib/enrich/letters.ts'
import { addPhrase, createTrie, scan } from '#lib/enrich/phrase-trie.ts'
import { countByName } from '#lib/enrich/test-wojood.ts'
import { tokenize } from '#lib/enrich/tokenize.ts'
import { z } from 'zod'
import type { Row } from '../print-table.ts'

export type Counts = { readonly right: number; readonly wrong: number; readonly missed: number }

const sentenceSchema = z.object({ words: z.array(z.string()), countries: z.array(z.string()) })

/** (sentence, country) pairs of the Wojood sample, beside two ways of looking the table's names up without any rule. */
export function measureCountries(jsonLines: string, gazetteer: Gazetteer): Row[] {
  return [
    describeCounts('Kashshaf', countByName(jsonLines, gazetteer)),
    describeCounts(
      'names with particles',
      countNames(jsonLines, gazetteer, () => true),
    ),
    describeCounts(
      'exact names only',
      countNames(jsonLines, gazetteer, () => false),
    ),
  ]
}

export function describeCounts(tagger: string, { right, wrong, missed }: Counts): Row {
  const percent = (share: number) => (100 * share).toFixed(1)
  return {
    tagger,
    precision: percent(right / (right + wrong)),
    recall: percent(right / (right + missed)),
    F1: percent((2 * right) / (2 * right + wrong + missed)),
    right: String(right),
    wrong: String(wrong),
    missed: String(missed),
  }
}

/** Names only: no capitals, nationalities, blocked phrases or cues. */
function countNames(jsonLines: string, { countries }: Gazetteer, takes: (particle: string) => boolean) {
  const trie = createTrie<string>()
  for (const { iso, names } of countries.values())
    for (const name of names) addPhrase(trie, foldPhrase(name), iso, takes)
  const total = { right: 0, wrong: 0, missed: 0 }
  for (const line of jsonLines.trim().split('\n')) {
    const sentence = sentenceSchema.parse(JSON.parse(line))
    const matches = scan(trie, tokenize(sentence.words.join(' ')))
    const seen = new Set(matches.flatMap(({ found }) => found.map(({ value }) => value)))
    const right = sentence.countries.filter((iso) => seen.has(iso)).length
    total.right += right
    total.missed += sentence.countries.length - right
    total.wrong += seen.size - right
  }
  return total
}
