import { isStopWord } from '#lib/arabic/stop-words.ts'
import { tokens } from '#lib/arabic/tokens.ts'
import { findRelated, type Clue } from '#lib/engine/find-related.ts'
import type { Candidate, FullArticle } from '#lib/engine/found-article.ts'
import { dayNumber } from '#lib/query/date-bound.ts'
import { emptyState } from '#lib/query/empty-state.ts'
import { namedFacets, unknownValue, type NamedFacet } from '#lib/query/search-state.ts'
import { inverseFrequency } from '#lib/ranking/rank-term.ts'
import { leastRelation, scoreRelation, weighStems, type Telling } from '#lib/ranking/score-relation.ts'
import { askArchiveCounts } from './compare-with-archive.ts'
import type { Archive } from './open-archive.ts'

/** Clues by which other tellings are looked for: each pair of them is asked. */
const most = { stems: 5, names: 3, articles: 8 } as const

/** A name, how rare it is. */
export type SharedName = { readonly facet: NamedFacet; readonly id: string; readonly weight: number }

/** An article of the archive that tells of the same, how much, and the names that both have. */
export type FoundTelling = {
  readonly article: Candidate
  readonly score: number
  readonly shared: readonly SharedName[]
}

/** Other tellings of an article's story, the nearest first; copies of its thread are not among them. */
export async function findTellings(archive: Archive, article: FullArticle): Promise<FoundTelling[]> {
  const rarity = await readRarity(archive)
  const own = describe(article, archive, rarity)
  const candidates = await findRelated(archive.engine, article, chooseClues(own, archive))
  return candidates
    .map((candidate) => {
      const other = describe(candidate, archive, rarity)
      return { article: candidate, score: scoreRelation(own, other), shared: sharedNames(own, other) }
    })
    .filter(({ score }) => score >= leastRelation)
    .sort((a, b) => b.score - a.score || (a.article.id < b.article.id ? -1 : 1))
    .slice(0, most.articles)
}

type Rarity = (facet: NamedFacet, id: string) => number

/** How rare the archive's values are, counted once a build. */
async function readRarity(archive: Archive): Promise<Rarity> {
  const { counts } = await askArchiveCounts(archive, emptyState)
  const { articles } = archive.account
  return (facet, id) => inverseFrequency(counts[facet].get(id) ?? 1, articles)
}

type Described = Telling & { readonly values: ReadonlyMap<string, SharedName> }

function describe(article: Candidate | FullArticle, archive: Archive, rarity: Rarity): Described {
  const stemsOf = (text: string) =>
    tokens(text)
      .filter((word) => !isStopWord(word))
      .map(archive.stem)
  const rarityOf = (stem: string) =>
    inverseFrequency(Math.max(1, archive.forms.articlesOf(stem)), archive.account.articles)
  const values = new Map<string, SharedName>()
  for (const facet of namedFacets)
    for (const id of article[facet])
      if (id !== unknownValue) values.set(`${facet} ${id}`, { facet, id, weight: rarity(facet, id) })
  return {
    stems: weighStems(stemsOf(article.title), stemsOf(article.body), rarityOf),
    names: new Map(Array.from(values, ([key, { weight }]) => [key, weight])),
    day: article.date === undefined ? null : dayNumber(article.date),
    values,
  }
}

/** The heaviest stems that other articles have too, and the rarest names. */
function chooseClues({ stems, values }: Described, { forms }: Archive): Clue[] {
  const heaviest = [...stems]
    .filter(([stem]) => forms.articlesOf(stem) > 1)
    .sort(([, a], [, b]) => b - a)
    .slice(0, most.stems)
  const rarest = [...values.values()].sort((a, b) => b.weight - a.weight).slice(0, most.names)
  return [
    ...heaviest.map(([stem, weight]): Clue => ({ kind: 'stem', stem, weight })),
    ...rarest.map((name): Clue => ({ kind: 'value', ...name })),
  ]
}

function sharedNames(one: Described, two: Described): SharedName[] {
  return [...one.values]
    .filter(([key]) => two.values.has(key))
    .map(([, name]) => name)
    .sort((a, b) => b.weight - a.weight)
}
