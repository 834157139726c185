import type { Article } from '#lib/article/article.ts'
import { encodeStem } from '#lib/arabic/encode-stem.ts'
import { isStopWord } from '#lib/arabic/stop-words.ts'
import { tokens } from '#lib/arabic/tokens.ts'
import { dayNumber } from '#lib/query/date-bound.ts'
import { unknownValue } from '#lib/query/search-state.ts'
import { encodePairs, encodeWord, inTitle } from './encode-words.ts'

/** What the engine needs beside the article itself: the fields it filters, sorts and searches by. */
type SearchFields = {
  readonly country: readonly string[]
  readonly organization: readonly string[]
  /** Replaces the article's own `source`, null as `none`. */
  readonly source: string
  /** Days since 1970; left out when there is no date, so such articles come last in both orders. */
  readonly day?: number
  /** `YYYY-MM` or `none` */
  readonly month: string
  readonly files: readonly string[]
  readonly titleStems: string
  readonly titleWords: string
  readonly titlePairs: string
  /** The title's stems, words and pairs once more, for conditions on the title alone. */
  readonly titleOnly: string
  readonly bodyStems: string
  readonly bodyWords: string
  readonly bodyPairs: string
}

export type ArticleDocument = Omit<Article, 'source' | 'countries' | 'organizations'> & SearchFields

export type Stem = (word: string) => string

/** An article as it is sent to the engine. */
export function toDocument(article: Article, stem: Stem): ArticleDocument {
  const { countries, organizations, source, ...rest } = article
  const title = encodeText([article.title, article.subtitle ?? ''].join('\n'), stem)
  const body = encodeText([article.body, ...article.captions].join('\n'), stem)
  return {
    ...rest,
    country: orUnknown(countries),
    organization: orUnknown(organizations),
    source: source ?? unknownValue,
    ...(article.date ? { day: dayNumber(article.date) } : {}),
    month: article.date?.slice(0, 7) ?? unknownValue,
    files: [...new Set(article.provenances.map(({ file }) => file))],
    titleStems: title.stems,
    titleWords: title.words,
    titlePairs: title.pairs,
    titleOnly: [title.stems, title.words, title.pairs].flatMap((field) => field.split(' ')).filter(Boolean).map(inTitle).join(' '),
    bodyStems: body.stems,
    bodyWords: body.words,
    bodyPairs: body.pairs,
  }
}

function orUnknown(ids: readonly string[]): readonly string[] {
  return ids.length > 0 ? ids : [unknownValue]
}

/** Written words, stems without stop words, and pairs; a pair never reaches over a line end. */
function encodeText(text: string, stem: Stem): { stems: string; words: string; pairs: string } {
  const lines = text.split('\n').map(tokens)
  const words = lines.flat()
  const stems = words.filter((word) => !isStopWord(word)).map((word) => encodeStem(stem(word)))
  const pairs = lines.flatMap((line) => (line.length > 1 ? encodePairs(line) : []))
  return { stems: stems.join(' '), words: words.map(encodeWord).join(' '), pairs: pairs.join(' ') }
}
