import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { z } from 'zod'

export type News = { readonly id: string; readonly title: string; readonly body: string }

const lineSchema = z.object({ title: z.string(), body: z.string() })

/** Ten thousand radio news; null when they are not on this machine. */
export async function loadNews(shared: string): Promise<News[] | null> {
  const bytes = await readFile(join(shared, 'eval/news/jawhara.jsonl.gz')).catch(() => null)
  if (!bytes) return null
  return gunzipSync(bytes)
    .toString('utf8')
    .trim()
    .split('\n')
    .map((line, at) => ({ ...lineSchema.parse(JSON.parse(line)), id: `n${String(at).padStart(6, '0')}` }))
}
