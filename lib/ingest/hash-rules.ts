import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'

/** The code and word lists that decide what an article is and how the engine sees it; the gazetteer has a version of its own. */
const rooms = [
  'lib/article',
  'lib/arabic',
  'lib/dates',
  'lib/split',
  'lib/enrich',
  'lib/threads',
  'lib/ingest',
]
const doors = ['article-document.ts', 'encode-words.ts', 'index-settings.ts'].map(
  (name) => `lib/engine/${name}`,
)

/**
 * A fingerprint of that code. A number to be raised by hand would be forgotten, and an archive would keep what an older
 * splitter made of it; so after any change of these files an archive is made anew.
 */
export function hashRules(project: string): string {
  const hash = createHash('sha256')
  for (const file of [...rooms.flatMap((room) => listCode(project, room)), ...doors])
    hash.update(`${file}\n`).update(readFileSync(join(project, file)))
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
