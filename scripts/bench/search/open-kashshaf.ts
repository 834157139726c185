import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { startApp } from '../start-app.ts'
import type { Document } from './documents.ts'
import type { System } from './system.ts'

const replySchema = z.object({ articles: z.array(z.object({ ref: z.string() })) })

/** The program itself, asked over HTTP as everybody else asks it. */
export async function openKashshaf(documents: readonly Document[], work: string): Promise<System> {
  const folder = join(work, 'archive')
  mkdirSync(folder, { recursive: true })
  const lines = documents.map(({ id, body }) => JSON.stringify({ id, title: '', body }))
  writeFileSync(join(folder, 'documents.jsonl'), lines.join('\n'))
  const app = await startApp({ archive: { folder }, dataDir: join(work, 'kashshaf') })
  const search = async (text: string, most: number) => {
    const parameters = new URLSearchParams({ q: text, size: String(most) })
    const response = await fetch(`${app.url}/api/search?${parameters.toString()}`, {
      headers: { 'accept-encoding': 'identity' },
    })
    if (!response.ok) throw new Error(`/api/search answered ${String(response.status)} to «${text}».`)
    return replySchema.parse(await response.json()).articles.map(({ ref }) => ref)
  }
  return { name: 'Kashshaf', search, stop: app.stop }
}
