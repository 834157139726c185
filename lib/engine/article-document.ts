import { createHash } from 'node:crypto'
import type { Article } from '#lib/article/article.ts'
import { encodeStem } from '#lib/arabic/encode-stem.ts'
import { isStopWord } from '#lib/arabic/stop-words.ts'
import { tokens } from '#lib/arabic/tokens.ts'
import { describeMentionedDates, type MentionedDates } from './mentioned-dates.ts'
import { dayNumber } from '#lib/query/date-bound.ts'
import { namedFacets, unknownValue, type NamedFacet } from '#lib/query/search-state.ts'
import { writeTagForm } from './tag-form.ts'
import { encodeRuns, encodeValue, encodeWord, inTitle } from './encode-words.ts'

/** What the engine filters and sorts by, and no tagging changes. */
type PlainFields = {
  /** Replaces the article's own `source`, null as `none`. */
  readonly source: string
  /** Days since 1970; left out when there is no date, so such articles come last in both orders. */
  readonly day?: number
  /** `YYYY-MM` or `none` */
  readonly month: string
  /** `fileKey` of each file it was read in, and its number among the stories there. */
  readonly fileKeys: readonly string[]
  readonly storyNumbers: readonly number[]
}

/** Its tags, the main subjects too: an article without one is found by `none` there. */
type TagFields = Pick<Article, MainSubjects | 'mentions'> & {
  readonly country: readonly string[]
  readonly organization: readonly string[]
  readonly person: readonly string[]
  readonly region: readonly string[]
  readonly agency: readonly string[]
  /** `none` when there is none: an update of a document cannot take a field away. */
  readonly datelineCountry: string
  /** In which words it names its values (`writeTagForm`). */
  readonly tagForms: readonly string[]
  /** The countries, organisations and persons it names, each as one word: what another name of theirs is found by. */
  readonly values: string
  /** Those that it is about: they come first. */
  readonly mainValues: string
}

type MainSubjects = 'countriesMain' | 'organizationsMain' | 'personsMain' | 'regionsMain'

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

/** Facet values under the facet's own name, and no second time under the article's. */
type Renamed = 'source' | 'countries' | 'organizations' | 'persons' | 'regions' | 'agencies'

export type ArticleDocument = Omit<Article, Renamed | 'datelineCountry'> &
  PlainFields &
  TagFields &
  MentionedDates & { readonly since: number } & EncodedFields

export type Stem = (word: string) => string

/** An article as it is sent to the engine. `since`: the version of the archive in which it first appeared. */
export function toDocument(article: Article, stem: Stem, since = 1): ArticleDocument {
  const mended = { ...article, ...mendTexts(article) }
  return { ...describe(mended), ...encode(mended, stem), since }
}

/** What a tagger says of an article. */
type Tagged = Pick<Article, Exclude<Renamed, 'source'> | MainSubjects | 'mentions'> & {
  readonly datelineCountry: string | undefined
}

/** What changes of a document when an article is tagged anew: its tags. The engine keeps all other fields. */
export function toTagUpdate(article: Article): Pick<ArticleDocument, 'id' | keyof TagFields> {
  return { id: article.id, ...describeTags({ ...article, datelineCountry: article.datelineCountry }) }
}

function describe(article: Article): Omit<ArticleDocument, keyof EncodedFields | 'since'> {
  const { countries, organizations, persons, regions, agencies, datelineCountry, ...rest } = article
  return {
    ...rest,
    ...describeTags({ ...rest, countries, organizations, persons, regions, agencies, datelineCountry }),
    source: article.source ?? unknownValue,
    ...(article.date ? { day: dayNumber(article.date) } : {}),
    month: article.date?.slice(0, 7) ?? unknownValue,
    ...describeMentionedDates(article.datesMentioned, unknownValue),
    fileKeys: [...new Set(article.provenances.map(({ file }) => fileKey(file)))],
    storyNumbers: [...new Set(article.provenances.map(({ story }) => story))],
  }
}

function describeTags(article: Tagged): TagFields {
  const { countries, organizations, persons, mentions } = article
  return {
    country: orUnknown(countries),
    countriesMain: orUnknown(article.countriesMain),
    organization: orUnknown(organizations),
    organizationsMain: orUnknown(article.organizationsMain),
    person: orUnknown(persons),
    personsMain: orUnknown(article.personsMain),
    region: orUnknown(article.regions),
    regionsMain: orUnknown(article.regionsMain),
    agency: orUnknown(article.agencies),
    datelineCountry: article.datelineCountry ?? unknownValue,
    mentions,
    tagForms: [...new Set(mentions.map(writeTagForm))],
    values: encodeValues({ country: countries, organization: organizations, person: persons }),
    mainValues: encodeValues({
      country: article.countriesMain,
      organization: article.organizationsMain,
      person: article.personsMain,
    }),
  }
}

function encode(texts: Article, stem: Stem): EncodedFields {
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

function encodeValues(values: Readonly<Record<NamedFacet, readonly string[]>>): string {
  return namedFacets.flatMap((facet) => values[facet].map((id) => encodeValue(facet, id))).join(' ')
}

/** Written words, stems without stop words, and runs of two and three; a run never reaches over a line end. */
function encodeText(text: string, stem: Stem): { stems: string; words: string; runs: string } {
  const lines = text.split('\n').map(tokens)
  const words = lines.flat()
  const stems = words.filter((word) => !isStopWord(word)).map((word) => encodeStem(stem(word)))
  const runs = lines.flatMap((line) => [...encodeRuns(line, 2), ...encodeRuns(line, 3)])
  return { stems: stems.join(' '), words: words.map(encodeWord).join(' '), runs: runs.join(' ') }
}
