import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'

/** The code and word lists that decide what an article is and how the engine sees it. */
const readingRooms = ['lib/article', 'lib/arabic', 'lib/dates', 'lib/split', 'lib/threads', 'lib/ingest']
/** Those that decide its tags; the tables have a version of their own, the gazetteer's. */
const taggingRooms = ['lib/enrich']
const doors = ['article-document.ts', 'encode-words.ts', 'index-settings.ts', 'mentioned-dates.ts'].map(
  (name) => `lib/engine/${name}`,
)

/**
 * Fingerprints of that code. A number to be raised by hand would be forgotten, and an archive would keep what an older
 * splitter made of it; so after any change of these files an archive is made, or tagged, anew.
 */
export function hashRules(project: string): { readonly reading: string; readonly tagging: string } {
  const listAll = (rooms: readonly string[]) => rooms.flatMap((room) => listCode(project, room))
  return {
    reading: hashFiles(project, [...listAll(readingRooms), ...doors]),
    tagging: hashFiles(project, listAll(taggingRooms)),
  }
}

function hashFiles(project: string, files: readonly string[]): string {
  const hash = createHash('sha256')
  for (const file of files) hash.update(`${file}\n`).update(readFileSync(join(project, file)))
  return hash.digest('hex')
}

function listCode(project: string, room: string): string[] {
  const isCode = (name: string) =>
    /\.(?:ts|tsv)$/.test(name) && !/\.(?:test|arbitrary)\.ts$|^test-/.test(name)
  return readdirSync(join(project, room), { encoding: 'utf8', recursive: true })
    .filter((name) => isCode(basename(name)))
    .sort()
    .map((name) => `${room}/${name}`)
}
