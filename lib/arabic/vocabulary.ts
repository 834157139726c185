import { fingerprint } from './fingerprint.ts'
import { tokensWithOffsets, type Token } from './tokens.ts'
import { isDroppedUnit } from './unit-kinds.ts'

/** The words of an archive, and in how many of its articles each occurs. What stems are attested by. */
export type Vocabulary = {
  /** Of the contents: equal vocabularies have equal versions. */
  readonly version: string
  readonly articles: number
  /** Folded word -> number of articles it occurs in. */
  readonly frequency: ReadonlyMap<string, number>
  /** Rarer words that are spellings of a name, and the spelling that speaks for each (`findRareNames`). */
  readonly names: ReadonlyMap<string, string>
}

export type VocabularyCounter = {
  /** Counts one article, given its texts (title, body, captions). */
  readonly add: (texts: readonly string[]) => void
  /** The words that occur in `minArticles` articles or more: by default in two, in a large archive three. */
  readonly finish: (minArticles?: number) => Vocabulary
  /** The same words, each with the spelling it mostly has. */
  readonly words: (minArticles: number) => Generator<CountedWord>
  /** What was counted so far, to be sent to another counter. */
  readonly tell: () => CountedPart
  /** Adds what another counter counted in other articles. */
  readonly absorb: (part: CountedPart) => void
}

/** What a counter counted: plain values that can be sent between threads. */
export type CountedPart = {
  readonly articles: number
  /** Each word, its articles, its spelling, and by how many that one leads. */
  readonly words: readonly (readonly [string, number, string, number])[]
}

export type CountedWord = {
  /** Folded. */
  readonly word: string
  /** In how many articles it occurs. */
  readonly articles: number
  /** As most texts write it, without vowel marks: السعودية for the folded السعوديه. */
  readonly spelling: string
}

/** `votes`: by how many the spelling leads (the majority vote of Boyer and Moore, one candidate a word). */
type Tally = { articles: number; lastArticle: number; spelling: string; votes: number }

export function createVocabularyCounter(): VocabularyCounter {
  const tallies = new Map<string, Tally>()
  let articles = 0
  const count = (text: string, { token, start, end }: Token) => {
    const spelling = withoutMarks(text.slice(start, end))
    const tally = tallies.get(token)
    if (tally === undefined) {
      tallies.set(ownCopy(token), {
        articles: 1,
        lastArticle: articles,
        spelling: ownCopy(spelling),
        votes: 1,
      })
      return
    }
    if (tally.lastArticle !== articles) {
      tally.articles += 1
      tally.lastArticle = articles
    }
    vote(tally, spelling)
  }
  return {
    add: (texts) => {
      articles += 1
      for (const text of texts) for (const token of tokensWithOffsets(text)) count(text, token)
    },
    finish: (minArticles = articles > LARGE ? 3 : 2) =>
      makeVocabulary(articles, frequentWords(tallies, minArticles)),
    words: (minArticles) => listWords(tallies, minArticles),
    tell: () => ({
      articles,
      words: Array.from(tallies, ([word, tally]) => [word, tally.articles, tally.spelling, tally.votes]),
    }),
    absorb: (part) => {
      articles += part.articles
      for (const [word, count, spelling, votes] of part.words)
        addTally(tallies, word, { articles: count, spelling, votes })
    },
  }
}

function addTally(tallies: Map<string, Tally>, word: string, part: Omit<Tally, 'lastArticle'>): void {
  const tally = tallies.get(word)
  if (tally === undefined) {
    tallies.set(word, { ...part, lastArticle: 0 })
    return
  }
  tally.articles += part.articles
  if (tally.spelling === part.spelling) tally.votes += part.votes
  else if (tally.votes >= part.votes) tally.votes = Math.max(1, tally.votes - part.votes)
  else {
    tally.votes = part.votes - tally.votes
    tally.spelling = part.spelling
  }
}

function vote(tally: Tally, spelling: string): void {
  if (tally.spelling === spelling) tally.votes += 1
  else if (tally.votes > 1) tally.votes -= 1
  else tally.spelling = ownCopy(spelling)
}

function withoutMarks(written: string): string {
  let kept = ''
  for (let i = 0; i < written.length; i++)
    if (!isDroppedUnit(written.charCodeAt(i))) kept += written.charAt(i)
  return kept.length === written.length ? written : kept
}

/** Among so many articles a typing mistake is made twice. In 10,434, asking for two attested more pairs and cost none. */
const LARGE = 50_000

/** V8 keeps a whole text alive for a slice of 13 letters or more. */
const LONGEST_COPIED = 12

function ownCopy(slice: string): string {
  return slice.length > LONGEST_COPIED ? Array.from(slice).join('') : slice
}

function* frequentWords(
  tallies: ReadonlyMap<string, Tally>,
  minArticles: number,
): Generator<[string, number]> {
  for (const { word, articles } of listWords(tallies, minArticles)) yield [word, articles]
}

function* listWords(tallies: ReadonlyMap<string, Tally>, minArticles: number): Generator<CountedWord> {
  for (const [word, { articles, spelling }] of tallies)
    if (articles >= minArticles) yield { word, articles, spelling }
}

/** Sorts the words, so that the order in which articles were read changes nothing. */
export function makeVocabulary(
  articles: number,
  counts: Iterable<readonly [string, number]>,
  names: Iterable<readonly [string, string]> = [],
): Vocabulary {
  const sorted = [...counts].sort(byWord)
  const sortedNames = [...names].sort(byWord)
  const version = fingerprint([
    `articles ${articles}`,
    ...sorted.map(([word, count]) => `${word} ${count}`),
    ...sortedNames.map(([word, speaker]) => `${word} ${speaker}`),
  ])
  return { version, articles, frequency: new Map(sorted), names: new Map(sortedNames) }
}

function byWord([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1
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
  const { version, articles } = vocabulary
  return JSON.stringify({ version, articles, words: rows, names: [...vocabulary.names].flat().join(' ') })
}

/** The vocabulary that was serialised. Throws `VocabularyError` when the text is another thing. */
export function parseVocabulary(text: string): Vocabulary {
  const { articles, version, words, names } = readObject(text)
  const isWhole = typeof articles === 'number' && typeof version === 'string' && typeof names === 'string'
  if (!isWhole || !Array.isArray(words)) {
    throw new VocabularyError('articles, version, words or names are missing')
  }
  const parsed = makeVocabulary(articles, words.flatMap(readRow), readNames(names))
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

/** Two words a name: the spelling, and the one that speaks for it. */
function* readNames(names: string): Generator<[string, string]> {
  const words = names.split(' ')
  for (let at = 0; at + 1 < words.length; at += 2) yield [words[at] ?? '', words[at + 1] ?? '']
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
  return makeVocabulary(own.articles + Math.round(base.articles * scale), merged, own.names)
}
