import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { z } from 'zod'
import { listFiles } from '#lib/ingest/list-files.ts'
import { readArchiveFile } from '#lib/ingest/reading/read-archive-file.ts'
import { loadRecipe } from '#lib/ingest/recipe.ts'

export type Story = { readonly id: string; readonly title: string; readonly body: string }

const lineSchema = z.object({ id: z.string(), title: z.string(), body: z.string() })

/** Ten thousand radio news; null when they are not on this machine. */
export async function loadNews(shared: string): Promise<Story[] | null> {
  const bytes = await readFile(join(shared, 'eval/news/jawhara.jsonl.gz')).catch(() => null)
  if (!bytes) return null
  const lines = gunzipSync(bytes).toString('utf8').trim().split('\n')
  return lines.map((line) => lineSchema.parse(JSON.parse(line)))
}

/** The stories of the sample archive, which everyone has. */
export async function loadSamples(): Promise<Story[]> {
  const { files, ownTables } = await listFiles(['samples'])
  const recipe = await loadRecipe(ownTables)
  const drafts = files.flatMap((file) => readArchiveFile(file, readFileSync(file.location), recipe).drafts)
  return drafts.map(({ title, body }, at) => ({ id: `s${String(at)}`, title, body }))
}
