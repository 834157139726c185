import { createVocabularyCounter, type CountedPart } from '#lib/arabic/vocabulary.ts'
import type { Article, Provenance } from '#lib/article/article.ts'
import { eachStoredArticle, type StoreEntry } from './store-entry.ts'

/** `firsts`: for each entry, for each of its articles in order, whether it is the first with its id. */
export type CountJob = {
  readonly folder: string
  readonly entries: readonly StoreEntry[]
  readonly firsts: readonly Uint8Array[]
}

/** The words of the first copies, and where the further ones were read. */
export type Counted = {
  readonly part: CountedPart
  readonly copies: readonly (readonly [string, Provenance])[]
}

export function countChunk({ folder, entries, firsts }: CountJob): Counted {
  const counter = createVocabularyCounter()
  const copies: [string, Provenance][] = []
  for (const [position, entry] of entries.entries()) {
    let story = 0
    for (const { article } of eachStoredArticle(folder, entry)) {
      if (firsts[position]?.[story++] === 1) counter.add(textsOf(article))
      else for (const place of article.provenances) copies.push([article.id, place])
    }
  }
  return { part: counter.tell(), copies }
}

/** The texts of an article whose words are counted. */
export function textsOf({ title, subtitle, body, captions }: Article): string[] {
  return [title, subtitle ?? '', body, ...captions]
}
