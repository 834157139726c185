import sqlite from 'node-sqlite3-wasm'
import { z } from 'zod'
import { encodeStem } from '#lib/arabic/encode-stem.ts'
import { isStopWord } from '#lib/arabic/stop-words.ts'
import { tokens } from '#lib/arabic/tokens.ts'
import type { Document } from './documents.ts'
import type { System } from './system.ts'

const rowsSchema = z.array(z.object({ id: z.string() }))

/** How texts and questions become words of a full-text index. */
type Analyse = (text: string) => readonly string[]

/** BM25 of SQLite FTS5 over words as written, any of them: no Arabic at all. */
export function openRawFullText(documents: readonly Document[]): System {
  return openFullText('SQLite FTS5, raw', documents, (text) => text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [])
}

/** The same over our stems, stop words left out: what our ranking adds to our stems. */
export function openStemFullText(documents: readonly Document[], stem: (word: string) => string): System {
  return openFullText('SQLite FTS5, our stems', documents, (text) =>
    tokens(text)
      .filter((word) => !isStopWord(word))
      .map((word) => encodeStem(stem(word))),
  )
}

function openFullText(name: string, documents: readonly Document[], analyse: Analyse): System {
  const database = new sqlite.Database()
  database.exec('create virtual table texts using fts5(id unindexed, body)')
  database.exec('begin')
  const insert = database.prepare('insert into texts (id, body) values (?, ?)')
  for (const { id, body } of documents) insert.run([id, analyse(body).join(' ')])
  insert.finalize()
  database.exec('commit')
  const find = database.prepare('select id from texts where texts match ? order by rank limit ?')
  const search = async (text: string, most: number) => {
    const words = [...new Set(analyse(text))].map((word) => `"${word}"`)
    return words.length === 0
      ? []
      : rowsSchema.parse(find.all([words.join(' OR '), most])).map(({ id }) => id)
  }
  const stop = async () => {
    find.finalize()
    database.close()
  }
  return { name, search, stop }
}
