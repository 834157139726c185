import { mkdirSync, readFileSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { gunzipSync } from 'node:zlib'
import { join } from 'node:path'
import { z } from 'zod'
import { listFiles } from '#lib/ingest/list-files.ts'
import { readArchiveFile } from '#lib/ingest/reading/read-archive-file.ts'
import { loadRecipe } from '#lib/ingest/recipe.ts'

/** An archive for measuring, in a folder of its own. */
export type BenchArchive = {
  readonly folder: string
  readonly articles: number
  /** Where its texts come from, for the table. */
  readonly origin: string
  readonly titles: readonly string[]
}

const lineSchema = z.object({
  title: z.string(),
  body: z.string(),
  source: z.string().optional(),
  date: z.string().optional(),
})
type Line = z.infer<typeof lineSchema>

export async function makeLargeArchive(folder: string, most: number): Promise<BenchArchive> {
  const shared = join(process.env.KASHSHAF_SHARED ?? '../shared', 'eval/news/jawhara.jsonl.gz')
  const news = await readFile(shared).catch(() => null)
  const lines = news ? readNews(news) : await repeatSamples(most)
  const used = lines.slice(0, most)
  mkdirSync(folder, { recursive: true })
  await writeFile(join(folder, 'articles.jsonl'), used.map((line) => JSON.stringify(line)).join('\n'))
  const origin = news ? 'radio news of 2017, ../shared' : 'samples, repeated'
  return { folder, articles: used.length, origin, titles: used.map(({ title }) => title) }
}

function readNews(bytes: Buffer): Line[] {
  return gunzipSync(bytes)
    .toString('utf8')
    .trim()
    .split('\n')
    .map((line) => lineSchema.parse(JSON.parse(line)))
}

/** The sample stories over and over, each time with a number, so that no two are alike. */
async function repeatSamples(most: number): Promise<Line[]> {
  const { files, ownTables } = await listFiles(['samples'])
  const recipe = await loadRecipe(ownTables)
  const readings = files.map((file) => readArchiveFile(file, readFileSync(file.location), recipe))
  const drafts = readings.flatMap((reading) => reading.drafts)
  return Array.from({ length: most }, (_, number) => {
    const { title, body, source, date } = drafts[number % drafts.length] ?? {
      title: '',
      body: '',
      source: null,
    }
    return {
      title,
      body: `${body}\n${String(number)}`,
      ...(source ? { source } : {}),
      ...(date ? { date } : {}),
    }
  })
}
