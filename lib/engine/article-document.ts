import { createHash } from 'node:crypto'
import type { Article } from '#lib/article/article.ts'
import { encodeStem } from '#lib/arabic/encode-stem.ts'
import { isStopWord } from '#lib/arabic/stop-words.ts'
import { tokens } from '#lib/arabic/tokens.ts'
import { dayNumber } from '#lib/query/date-bound.ts'
import { unknownValue } from '#lib/query/search-state.ts'
import { encodeRuns, encodeWord, inTitle } from './encode-words.ts'

/** What the engine filters and sorts by. */
type PlainFields = {
  readonly country: readonly string[]
  readonly organization: readonly string[]
  /** Replaces the article's own `source`, null as `none`. */
  readonly source: string
  /** `none` when there is none: an update of a document cannot take a field away. */
  readonly datelineCountry: string
  /** Days since 1970; left out when there is no date, so such articles come last in both orders. */
  readonly day?: number
  /** `YYYY-MM` or `none` */
  readonly month: string
  /** `fileKey` of each file it was read in, and its number among the stories there. */
  readonly fileKeys: readonly string[]
  readonly storyNumbers: readonly number[]
}

/** What it searches by. */
type EncodedFields = {
  readonly titleStems: string
  readonly titleWords: string
  readonly titleRuns: string
  /** The title's stems, words and runs once more, for conditions on the title alone. */
  readonly titleOnly: string
  readonly bodyStems: string
  readonly bodyWords: string
  readonly bodyRuns: string
}

export type ArticleDocument = Omit<Article, 'source' | 'countries' | 'organizations' | 'datelineCountry'> &
  PlainFields &
  EncodedFields

export type Stem = (word: string) => string

/** An article as it is sent to the engine. */
export function toDocument(article: Article, stem: Stem): ArticleDocument {
  return { ...describe(article), ...encode(article, stem) }
}

/** Fields that tagging anew does not change: the engine keeps them. */
const untagged = new Set(
  ['title', 'subtitle', 'captions', 'body', 'thread'].concat(['provenances', 'fileKeys', 'storyNumbers']),
)

/** What changes of a document when an article is tagged anew: its `id` and all but its texts and places. */
export function toTagUpdate(article: Article): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(describe(article)).filter(([field]) => !untagged.has(field)))
}

function describe(article: Article): Omit<ArticleDocument, keyof EncodedFields> {
  const { countries, organizations, source, datelineCountry, ...rest } = { ...article, ...mendTexts(article) }
  return {
    ...rest,
    country: orUnknown(countries),
    organization: orUnknown(organizations),
    source: source ?? unknownValue,
    datelineCountry: datelineCountry ?? unknownValue,
    ...(article.date ? { day: dayNumber(article.date) } : {}),
    month: article.date?.slice(0, 7) ?? unknownValue,
    fileKeys: [...new Set(article.provenances.map(({ file }) => fileKey(file)))],
    storyNumbers: [...new Set(article.provenances.map(({ story }) => story))],
  }
}

function encode(article: Article, stem: Stem): EncodedFields {
  const texts = mendTexts(article)
  const title = encodeText([texts.title, texts.subtitle ?? ''].join('\n'), stem)
  const body = encodeText([texts.body, ...texts.captions].join('\n'), stem)
  return {
    titleStems: title.stems,
    titleWords: title.words,
    titleRuns: title.runs,
    titleOnly: [title.stems, title.words, title.runs]
      .flatMap((field) => field.split(' '))
      .filter(Boolean)
      .map(inTitle)
      .join(' '),
    bodyStems: body.stems,
    bodyWords: body.words,
    bodyRuns: body.runs,
  }
}

/** Half a character (a lone surrogate: crawlers cut emoji) becomes U+FFFD, since for one of them the engine refuses the whole batch. */
function mendTexts({ title, subtitle, body, captions, ref, url, dateline, byline }: Article) {
  return {
    title: title.toWellFormed(),
    ...(subtitle === undefined ? {} : { subtitle: subtitle.toWellFormed() }),
    body: body.toWellFormed(),
    captions: captions.map((caption) => caption.toWellFormed()),
    ...(ref === undefined ? {} : { ref: ref.toWellFormed() }),
    ...(url === undefined ? {} : { url: url.toWellFormed() }),
    ...(dateline === undefined ? {} : { dateline: dateline.toWellFormed() }),
    ...(byline === undefined ? {} : { byline: byline.toWellFormed() }),
  }
}

/**
 * What stands for a file's path in a filter. The engine compares values without case, in one Unicode form and by their first
 * 468 bytes: to it `Page.txt` is `page.txt`, and two files deep in Arabic folders are one.
 */
export function fileKey(path: string): string {
  return createHash('sha256').update(path).digest('hex').slice(0, 32)
}

function orUnknown(ids: readonly string[]): readonly string[] {
  return ids.length > 0 ? ids : [unknownValue]
}

/** Written words, stems without stop words, and runs of two and three; a run never reaches over a line end. */
function encodeText(text: string, stem: Stem): { stems: string; words: string; runs: string } {
  const lines = text.split('\n').map(tokens)
  const words = lines.flat()
  const stems = words.filter((word) => !isStopWord(word)).map((word) => encodeStem(stem(word)))
  const runs = lines.flatMap((line) => [...encodeRuns(line, 2), ...encodeRuns(line, 3)])
  return { stems: stems.join(' '), words: words.map(encodeWord).join(' '), runs: runs.join(' ') }
}
