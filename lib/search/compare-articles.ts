import { isStopWord } from '#lib/arabic/stop-words.ts'
import { tokens } from '#lib/arabic/tokens.ts'
import { alignParagraphs, type Pair } from '#lib/compare/align-paragraphs.ts'
import { diffWords, shareOf, type WordDiff } from '#lib/compare/diff-words.ts'
import { findDifferingFigures } from '#lib/compare/differing-figures.ts'
import { findOverUsed } from '#lib/compare/over-used-words.ts'
import type { FullArticle } from '#lib/engine/found-article.ts'
import type { Naming } from '#lib/facets/build-facets.ts'
import { namedFacets, unknownValue } from '#lib/query/search-state.ts'
import { formatDate } from '#lib/wording/dates.ts'
import { words } from '#lib/wording/words.ts'
import type { LinkView } from './article-view.ts'
import { dateView, valueHref } from './build-result.ts'
import { compareCopiesHref } from './compare-copies-href.ts'
import type { ArticlesComparison, RowView, SideView, Split } from './compare-view.ts'
import type { FoundArticle } from './load-article.ts'
import { nameValues } from './name-values.ts'
import { countWords, spellWord } from './word-counts.ts'

/** Words told of each side. */
const mostWords = 8

/** Two articles side by side: paragraph by paragraph, and what the one has that the other has not. */
export function compareArticles(one: FoundArticle, { article: b }: FoundArticle): ArticlesComparison {
  const { archive, article: a } = one
  const naming = nameValues(archive.names)
  const rows = alignParagraphs(a.body.split('\n'), b.body.split('\n')).map(toRow)
  const diffs = rows.map(({ diff }) => diff)
  const sum = (of: 'shared' | 'onlyA' | 'onlyB') => diffs.reduce((all, diff) => all + diff[of], 0)
  const counts = { shared: sum('shared'), onlyA: sum('onlyA'), onlyB: sum('onlyB') }
  const over = findOverUsed(countWords([a.body], archive.stem), countWords([b.body], archive.stem), mostWords)
  const spell = (stems: readonly string[]) => stems.map((stem) => spellWord(stem, archive))
  return {
    ...{ kind: 'articles', a: describeSide(a, naming), b: describeSide(b, naming) },
    ...{ percent: toPercent(shareOf(counts)), onlyA: counts.onlyA, onlyB: counts.onlyB },
    rows: rows.map(({ row }) => row),
    names: splitBy(namesOf(a, naming), namesOf(b, naming), ({ href }) => href),
    figures: findDifferingFigures(a.body, b.body, (word) => (isStopWord(word) ? word : archive.stem(word))),
    words: { a: spell(over.a), b: spell(over.b) },
    dates: splitBy(a.datesMentioned.map(formatDate), b.datesMentioned.map(formatDate), (date) => date),
    swapHref: compareCopiesHref(b.id, a.id),
  }
}

function describeSide(article: FullArticle, naming: Naming): SideView {
  return {
    title: article.title || words.list.untitled,
    href: `/articles/${article.id}`,
    source: article.source === unknownValue ? null : naming.label('source', article.source),
    date: dateView(article.date),
    place: article.dateline ?? null,
    words: tokens(article.body).length,
  }
}

function toRow({ a, b }: Pair): { readonly row: RowView; readonly diff: WordDiff } {
  const diff = diffWords(a ?? '', b ?? '')
  const isPair = a !== null && b !== null
  return {
    row: {
      a: a === null ? null : diff.a,
      b: b === null ? null : diff.b,
      percent: isPair ? toPercent(shareOf(diff)) : null,
    },
    diff,
  }
}

/** 100 is kept for texts that are the same. */
function toPercent(share: number): number {
  return Math.floor(share * 100)
}

/** Countries, organisations and persons that an article names. */
function namesOf(article: FullArticle, naming: Naming): LinkView[] {
  return namedFacets.flatMap((facet) =>
    article[facet]
      .filter((id) => id !== unknownValue)
      .map((id) => ({ label: naming.label(facet, id), href: valueHref(facet, id) })),
  )
}

function splitBy<T>(a: readonly T[], b: readonly T[], keyOf: (one: T) => string): Split<T> {
  const [here, there] = [new Set(a.map(keyOf)), new Set(b.map(keyOf))]
  return {
    both: a.filter((one) => there.has(keyOf(one))),
    a: a.filter((one) => !there.has(keyOf(one))),
    b: b.filter((one) => !here.has(keyOf(one))),
  }
}
