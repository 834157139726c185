import { LRUCache } from 'lru-cache'
import { languages } from '#lib/server/interface-settings.ts'
import { currentLanguage } from '#lib/wording/language.ts'
import type { Archive } from './open-archive.ts'

/** Keeps answers of one kind for each archive. */
export type Memory<T> = (archive: Archive, question: string, ask: () => Promise<T>) => Promise<T>

/**
 * Remembers up to `most` answers an archive and language: the same question is put to the engine once, until other questions push it out. A
 * new build is a new archive and starts with nothing, and so does another language, since answers hold labels. One that failed is not kept.
 */
export function createMemory<T>(most: number): Memory<T> {
  const caches = new WeakMap<Archive, LRUCache<string, Promise<T>>>()
  return (archive, question, ask) => {
    const cache = caches.get(archive) ?? new LRUCache<string, Promise<T>>({ max: most * languages.length })
    caches.set(archive, cache)
    const key = `${currentLanguage()} ${question}`
    const known = cache.get(key)
    if (known) return known
    const answer = ask()
    cache.set(key, answer)
    answer.catch(() => cache.delete(key))
    return answer
  }
}
