import type { FacetId } from '#lib/query/search-state.ts'
import type { App } from './app.ts'

/** An article as `GET /api/search` gives it. */
export type Article = {
  readonly id: string
  readonly title: string
  /** Null when unknown. */
  readonly source: string | null
  readonly date?: string
  readonly countries: readonly string[]
  readonly organizations: readonly string[]
}

export type Value = {
  readonly id: string
  readonly label: string
  readonly count: number
  readonly chosen: boolean
}

export type Answer = {
  readonly total: number
  readonly page: number
  readonly pageSize: number
  readonly articles: readonly Article[]
  readonly facets: Readonly<Record<FacetId, readonly Value[]>>
  readonly notices: readonly string[]
}

/** Asks `GET /api/search` with the page's own parameters: «country=EG&sort=newest». */
export async function askApi(app: App, parameters: string): Promise<Answer> {
  const response = await fetch(`${app.url}/api/search?${parameters}`)
  if (!response.ok) throw new Error(`/api/search?${parameters} answered ${response.status}`)
  return (await response.json()) as Answer
}

/** Every article of a small archive: the truth that counts on the page are held against. */
export async function listArticles(app: App): Promise<readonly Article[]> {
  const { total, articles } = await askApi(app, 'size=1000')
  if (articles.length !== total) throw new Error('This archive is too large to be listed at once')
  return articles
}

/** The articles that meet a condition, counted one by one and not by the engine. */
export async function countArticles(app: App, meets: (article: Article) => boolean): Promise<number> {
  return (await listArticles(app)).filter(meets).length
}
