import { arrivalOf, type Arrivals } from '#lib/archive/arrivals.ts'
import type { Article, Provenance } from '#lib/article/article.ts'
import { toDocument, type Stem } from '#lib/engine/article-document.ts'
import { eachStoredArticle, type StoreEntry, type StoredArticle } from '#lib/ingest/store/store-entry.ts'

/** What is sent of an archive, and how the articles are made whole. */
export type Shipment = {
  readonly folder: string
  readonly entries: readonly StoreEntry[]
  /** As `Survey.firsts`. */
  readonly firsts: readonly Uint8Array[]
  /** Places of an article after its first. */
  readonly copies: ReadonlyMap<string, readonly Provenance[]>
  /** Thread of an article that has near copies. */
  readonly threads: ReadonlyMap<string, string>
  readonly arrivals: Arrivals
  readonly stem: Stem
}

/** Documents as lines of JSON for one request to the engine. */
export type Batch = { readonly lines: string; readonly articles: number }

/**
 * Bytes in one request to the engine, about: large requests index faster, but one must fit its limit of 100 MB, and is held
 * in memory twice.
 */
const batchCharacters = 6_000_000

/** The articles of an archive in batches; `onArticle` sees each, also those that `isWanted` leaves out. */
export function packArticles(
  shipment: Shipment,
  onArticle: (stored: StoredArticle) => void,
  isWanted: (position: number) => boolean,
): Generator<Batch> {
  return packLines(eachLine(shipment, onArticle, isWanted))
}

function* eachLine(
  shipment: Shipment,
  onArticle: (stored: StoredArticle) => void,
  isWanted: (position: number) => boolean,
): Generator<string> {
  let position = 0
  for (const stored of eachFirst(shipment)) {
    onArticle(stored)
    if (isWanted(position++)) yield JSON.stringify(makeDocument(stored.article, shipment))
  }
}

/** Documents as lines of JSON in batches. */
export function* packLines(documents: Iterable<string>): Generator<Batch> {
  let lines: string[] = []
  let characters = 0
  for (const line of documents) {
    if (lines.length > 0 && characters + line.length > batchCharacters) {
      yield { lines: lines.join('\n'), articles: lines.length }
      lines = []
      characters = 0
    }
    lines.push(line)
    characters += line.length
  }
  if (lines.length > 0) yield { lines: lines.join('\n'), articles: lines.length }
}

/** Each article of an archive once. */
export function* eachFirst({
  folder,
  entries,
  firsts,
}: Pick<Shipment, 'folder' | 'entries' | 'firsts'>): Generator<StoredArticle> {
  for (const [position, entry] of entries.entries()) {
    const marks = firsts[position]
    if (!marks?.includes(1)) continue
    let story = 0
    for (const stored of eachStoredArticle(folder, entry)) if (marks[story++] === 1) yield stored
  }
}

/** An article with all its places and its thread, for the engine. */
export function makeDocument(article: Article, { copies, threads, arrivals, stem }: Shipment) {
  const thread = threads.get(article.id)
  const provenances = [...article.provenances, ...(copies.get(article.id) ?? [])]
  const whole = { ...article, provenances, ...(thread === undefined ? {} : { thread }) }
  return toDocument(whole, stem, arrivalOf(article.id, arrivals))
}
