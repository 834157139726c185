import { createWriteStream, mkdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { once } from 'node:events'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { createRandom, shuffle } from '../search/random.ts'

/** News lines as the shared texts have them. */
type Line = {
  readonly title: string
  readonly body: string
  readonly date?: string
  readonly source?: string
}

/** So many articles of real titles and paragraphs put together anew, the same at every run; null without the shared texts. */
export async function makeRecombined(folder: string, most: number): Promise<{ folder: string } | null> {
  const shared = join(process.env.KASHSHAF_SHARED ?? '../shared', 'eval/news/jawhara.jsonl.gz')
  const bytes = await readFile(shared).catch(() => null)
  if (bytes === null) return null
  const news = gunzipSync(bytes)
    .toString('utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line)
  mkdirSync(folder, { recursive: true })
  const file = createWriteStream(join(folder, 'articles.jsonl'))
  const random = createRandom(11)
  const pick = () => news[Math.floor(random() * news.length)] ?? { title: '', body: '' }
  for (let number = 0; number < most; number += 1) {
    const [one, two, three] = [pick(), pick(), pick()]
    const paragraphs = shuffle(`${one.body}\n${two.body}`.split('\n'), number)
    const day = new Date(Date.UTC(2010, 0, 1 + Math.floor(random() * 3000))).toISOString().slice(0, 10)
    const line = {
      title: `${one.title} / ${three.title}`.slice(0, 160).toWellFormed(),
      body: `${paragraphs.join('\n')}\n${String(number)}`,
      ...(random() < 0.9 ? { date: day } : {}),
    }
    if (!file.write(`${JSON.stringify(line)}\n`)) await once(file, 'drain')
  }
  file.end()
  await once(file, 'close')
  return { folder }
}
