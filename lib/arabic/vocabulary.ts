import { fingerprint } from './fingerprint.ts'
import { tokens } from './tokens.ts'

/** The words of an archive, and in how many of its articles each occurs. What stems are attested by. */
export type Vocabulary = {
  /** Of the contents: equal vocabularies have equal versions. */
  readonly version: string
  readonly articles: number
  /** Folded word -> number of articles it occurs in. */
  readonly frequency: ReadonlyMap<string, number>
}

export type VocabularyCounter = {
  /** Counts one article, given its texts (title, body, captions). */
  readonly add: (texts: readonly string[]) => void
  /** The words that occur in `minArticles` articles or more (3: one typing mistake is rarely made three times). */
  readonly finish: (minArticles?: number) => Vocabulary
}

type Tally = { articles: number; lastArticle: number }

export function createVocabularyCounter(): VocabularyCounter {
  const tallies = new Map<string, Tally>()
  let articles = 0
  const count = (word: string) => {
    const tally = tallies.get(word)
    if (tally === undefined) tallies.set(word, { articles: 1, lastArticle: articles })
    else if (tally.lastArticle !== articles) {
      tally.articles += 1
      tally.lastArticle = articles
    }
  }
  return {
    add: (texts) => {
      articles += 1
      for (const text of texts) tokens(text).forEach(count)
    },
    finish: (minArticles = 3) => makeVocabulary(articles, frequentWords(tallies, minArticles)),
  }
}

function* frequentWords(
  tallies: ReadonlyMap<string, Tally>,
  minArticles: number,
): Generator<[string, number]> {
  for (const [word, tally] of tallies) if (tally.articles >= minArticles) yield [word, tally.articles]
}

/** Sorts the words, so that the order in which articles were read changes nothing. */
export function makeVocabulary(articles: number, counts: Iterable<readonly [string, number]>): Vocabulary {
  const sorted = [...counts].sort(([a], [b]) => (a < b ? -1 : 1))
  const version = fingerprint([`articles ${articles}`, ...sorted.map(([word, count]) => `${word} ${count}`)])
  return { version, articles, frequency: new Map(sorted) }
}

/** One line of JSON; words that occur equally often share a row: `[3, "كلمه اخري"]`. */
export function serializeVocabulary(vocabulary: Vocabulary): string {
  const byCount = new Map<number, string[]>()
  for (const [word, count] of vocabulary.frequency) {
    const words = byCount.get(count)
    if (words === undefined) byCount.set(count, [word])
    else words.push(word)
  }
  const rows = [...byCount].map(([count, words]) => [count, words.join(' ')])
  return JSON.stringify({ version: vocabulary.version, articles: vocabulary.articles, words: rows })
}

/** The vocabulary that was serialised. Throws `VocabularyError` when the text is another thing. */
export function parseVocabulary(text: string): Vocabulary {
  const { articles, version, words } = readObject(text)
  if (typeof articles !== 'number' || typeof version !== 'string' || !Array.isArray(words)) {
    throw new VocabularyError('articles, version or words are missing')
  }
  const parsed = makeVocabulary(articles, words.flatMap(readRow))
  if (parsed.version !== version)
    throw new VocabularyError('its words are not those its version was made from')
  return parsed
}

export class VocabularyError extends Error {
  override readonly name = 'VocabularyError'
  constructor(why: string, options?: ErrorOptions) {
    super(`This is not a vocabulary that Kashshaf wrote: ${why}. Ingest the archive again.`, options)
  }
}

function readObject(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text)
    return Object.fromEntries(Object.entries(value ?? {}))
  } catch (cause) {
    throw new VocabularyError('it is no JSON', { cause })
  }
}

function readRow(row: unknown): [string, number][] {
  const [count, words]: unknown[] = Array.isArray(row) ? row : []
  if (typeof count !== 'number' || typeof words !== 'string') throw new VocabularyError('a row is broken')
  return words.split(' ').map((word) => [word, count])
}

/** The base list speaks as so many articles, no more: it leads an archive of 80 and whispers in one of 100,000. */
const BASE_ARTICLES = 1000

/** An archive's own counts, and under them those of the base list, scaled down to `BASE_ARTICLES`. */
export function mergeVocabulary(base: Vocabulary, own: Vocabulary): Vocabulary {
  const scale = Math.min(1, BASE_ARTICLES / Math.max(1, base.articles))
  const merged = new Map(own.frequency)
  for (const [word, count] of base.frequency) {
    merged.set(word, (merged.get(word) ?? 0) + Math.max(1, Math.round(count * scale)))
  }
  return makeVocabulary(own.articles + Math.round(base.articles * scale), merged)
}
