import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { z } from 'zod'

/** A story before it gets a shape. */
export type Story = { readonly title: string; readonly paragraphs: readonly string[]; readonly date: Date }

const articleSchema = z.object({ title: z.string(), body: z.string(), date: z.string() })

/** Real radio news, cut into paragraphs as news sites have them; null when they are not on this machine. */
export function loadMaterial(shared: string): Story[] | null {
  const file = join(shared, 'eval/news/jawhara.jsonl.gz')
  if (!existsSync(file)) return null
  const rows = gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n')
  const seen = new Set<string>()
  return rows
    .map((row) => readStory(articleSchema.parse(JSON.parse(row))))
    .filter((story) => isUsable(story) && !seen.has(story.title) && seen.add(story.title))
}

function readStory({ title, body, date }: z.infer<typeof articleSchema>): Story {
  return {
    title: fold(title),
    paragraphs: cutParagraphs(body),
    date: giveHour(new Date(`${date.slice(0, 19)}Z`), body),
  }
}

/** Half of the articles have a day only: they get an hour of it, the same every time. */
function giveHour(date: Date, { length }: string): Date {
  if (date.getUTCHours() + date.getUTCMinutes() > 0 || Number.isNaN(date.getTime())) return date
  return new Date(date.getTime() + (360 + ((length * 7) % 900)) * 60_000)
}

/** The radio puts nearly all of a story into its second paragraph: sentences are gathered until they make a usual one. */
function cutParagraphs(body: string): string[] {
  const sentences = body.split('\n').flatMap((line) => fold(line).split(/(?<=[^\d.]{3}[.!؟])\s+(?=\S)/u))
  const paragraphs: string[] = []
  let current = ''
  for (const sentence of sentences.filter((text) => text !== '')) {
    current = current === '' ? sentence : `${current} ${sentence}`
    if (current.length < 110) continue
    paragraphs.push(current)
    current = ''
  }
  return current === '' ? paragraphs : [...paragraphs, current]
}

function isUsable({ title, paragraphs, date }: Story): boolean {
  const words = title.split(' ').length
  const isWhole = words >= 4 && words <= 16 && paragraphs.join(' ').length > 150
  return isWhole && paragraphs[0] !== title && !Number.isNaN(date.getTime())
}

const fold = (text: string) => text.replace(/\s+/gu, ' ').trim()
