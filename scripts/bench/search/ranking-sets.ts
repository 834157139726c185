import { isStopWord } from '#lib/arabic/stop-words.ts'
import { tokens } from '#lib/arabic/tokens.ts'
import type { Corpus, Document } from './documents.ts'
import type { Query, QuerySet } from './query-set.ts'
import { shuffle } from './random.ts'
import { holdersOf, type WordIndex } from './word-index.ts'

const sample = 500

/** Human questions, headlines and keywords, each with the text it was made from. */
export function makeRankingSets({ questions, news }: Corpus, index: WordIndex): QuerySet[] {
  const titled = shuffle(
    news.filter(({ title }) => title !== ''),
    1,
  )
  const sameTitle = groupByTitle(news)
  const relevant = ({ title }: Document) => sameTitle.get(title) ?? new Set<string>()
  const headlines = titled.slice(0, sample).map((document) => ({
    text: document.title,
    relevant: relevant(document),
  }))
  const keywords = titled
    .slice(sample)
    .map((document) => ({ text: rarestWords(document.title, index).join(' '), relevant: relevant(document) }))
    .filter(({ text }) => text.split(' ').length === 3)
  return [
    ranking(
      'questions A (test)',
      questions.filter(({ split }) => split === 'test'),
    ),
    ranking(
      'questions A (train, used for tuning)',
      questions.filter(({ split }) => split === 'train'),
    ),
    ranking('headline -> article', headlines),
    ranking('3 keywords', keywords.slice(0, sample)),
  ]
}

function ranking(name: string, queries: readonly Query[]): QuerySet {
  return { name, kind: 'ranking', queries }
}

function groupByTitle(news: readonly Document[]): Map<string, Set<string>> {
  const groups = new Map<string, Set<string>>()
  for (const { id, title } of news) groups.set(title, (groups.get(title) ?? new Set<string>()).add(id))
  return groups
}

/** The three content words of a title that the fewest texts have, two at least. */
function rarestWords(title: string, index: WordIndex): string[] {
  const words = [...new Set(tokens(title))].filter((word) => !isStopWord(word))
  return words
    .filter((word) => holdersOf(index, word).size >= 2)
    .sort((a, b) => holdersOf(index, a).size - holdersOf(index, b).size)
    .slice(0, 3)
}
