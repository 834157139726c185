import { readFile } from 'node:fs/promises'
import { gunzipSync } from 'node:zlib'
import { join } from 'node:path'
import { z } from 'zod'

/** A text that is searched. `title` is kept aside: it makes queries, and is not indexed. */
export type Document = { readonly id: string; readonly title: string; readonly body: string }

export type Question = {
  readonly text: string
  readonly relevant: ReadonlySet<string>
  readonly split: string
}

export type Corpus = {
  /** No two with the same text: a text read twice keeps its first id. */
  readonly documents: readonly Document[]
  readonly news: readonly Document[]
  readonly questions: readonly Question[]
}

const newsSchema = z.object({ title: z.string(), body: z.string() })
const paragraphSchema = z.object({ id: z.string(), title: z.string(), text: z.string() })
const questionSchema = z.object({ id: z.string(), text: z.string(), split: z.string() })

/** Paragraphs with human questions (ARCD) among ten thousand radio news; null when they are not on this machine. */
export async function loadCorpus(shared: string): Promise<Corpus | null> {
  const read = (path: string) => readFile(join(shared, 'eval', path))
  const files = ['ir/arcd/docs.jsonl', 'ir/arcd/queries.jsonl', 'ir/arcd/qrels.tsv', 'news/jawhara.jsonl.gz']
  const [docs, queries, judgments, news] = await Promise.all(files.map(read)).catch(() => [])
  if (!docs || !queries || !judgments || !news) return null
  const paragraphs = linesOf(docs, paragraphSchema).map(({ text, ...rest }) => ({ ...rest, body: text }))
  const radio = linesOf(gunzipSync(news), newsSchema).map((line, at) => ({ ...line, id: `n${String(at)}` }))
  const { documents, canonical } = withoutCopies([...paragraphs, ...radio])
  const relevant = readJudgments(judgments, canonical)
  const questions = linesOf(queries, questionSchema).map(({ id, ...question }) => ({
    ...question,
    relevant: relevant.get(id) ?? new Set<string>(),
  }))
  return { documents, news: documents.filter(({ id }) => id.startsWith('n')), questions }
}

function linesOf<T>(bytes: Buffer, schema: z.ZodType<T>): T[] {
  return bytes
    .toString('utf8')
    .trim()
    .split('\n')
    .map((line) => schema.parse(JSON.parse(line)))
}

function withoutCopies(all: readonly Document[]) {
  const first = new Map<string, Document>()
  const canonical = new Map<string, string>()
  for (const document of all) {
    const known = first.get(document.body) ?? document
    first.set(document.body, known)
    canonical.set(document.id, known.id)
  }
  return { documents: [...first.values()], canonical }
}

function readJudgments(bytes: Buffer, canonical: ReadonlyMap<string, string>): Map<string, Set<string>> {
  const relevant = new Map<string, Set<string>>()
  for (const line of bytes.toString('utf8').trim().split('\n')) {
    const [query = '', document = ''] = line.split('\t')
    const own = relevant.get(query) ?? new Set<string>()
    relevant.set(query, own.add(canonical.get(document) ?? document))
  }
  return relevant
}
