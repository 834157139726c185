import type { RankTerm, RankText } from './rank-term.ts'
import { scoreArticle } from './score-article.ts'

export type Scored<T> = { readonly article: T; readonly score: number }

/** The articles with their scores, the best first; equals keep the order they came in. */
export function rankArticles<T extends RankText>(
  articles: readonly T[],
  terms: readonly RankTerm[],
): Scored<T>[] {
  const letters = articles.reduce((sum, { bodyStems }) => sum + bodyStems.length, 0)
  const mean = letters / Math.max(1, articles.length)
  return articles
    .map((article) => ({ article, score: scoreArticle(terms, article, mean) }))
    .sort((a, b) => b.score - a.score)
}
