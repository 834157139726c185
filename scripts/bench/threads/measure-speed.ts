import { setImmediate } from 'node:timers/promises'
import { groupCopies } from '#lib/threads/group-copies.ts'
import { signText } from '#lib/threads/sign-text.ts'
import type { Row } from '../print-table.ts'
import { createRandom } from '../search/random.ts'
import { scramble } from './change-kinds.ts'
import type { News } from './load-news.ts'

const signedCharacters = 1700
/** The fastest counts: the others were disturbed. */
const rounds = 5
const megabyte = 2 ** 20

/** Texts of one length made of the news one after another, for a figure that does not hang on how long these happen to be. */
export function measureSigning(news: readonly News[]): Row {
  const all = news.map(({ body }) => body).join('\n')
  const texts = Array.from({ length: Math.floor(all.length / signedCharacters) }, (_, at) =>
    all.slice(at * signedCharacters, (at + 1) * signedCharacters),
  )
  const sign = () => texts.forEach((body) => signText({ title: '', body }))
  const seconds = Math.min(...Array.from({ length: rounds }, () => time(sign)))
  return {
    what: 'signing, texts of 1,700 characters',
    speed: `${(texts.length / seconds).toFixed(0)}/s`,
    memory: '',
  }
}

/** Nine of ten texts are like no other; each tenth is one of the news, again and again. */
export async function measureGrouping(news: readonly News[], count: number): Promise<Row> {
  const random = createRandom(count)
  const signed = Array.from({ length: count }, (_, at) => {
    const original = news[at % Math.min(news.length, 1000)] ?? { id: '', title: '', body: '' }
    const text = at % 10 === 0 ? original : scramble(news[at % news.length] ?? original, random)
    return { id: String(at), signature: signText(text) }
  })
  await collectGarbage()
  const before = process.memoryUsage()
  let threads = new Map<string, string>()
  const seconds = time(() => (threads = groupCopies(signed)))
  const after = process.memoryUsage()
  const held = after.heapUsed + after.external - before.heapUsed - before.external
  return {
    what: `grouping ${String(count)} texts, ${String(threads.size)} of them copies`,
    speed: `${seconds.toFixed(2)} s`,
    memory: `${(held / megabyte).toFixed(0)} MB`,
  }
}

/** Twice, for the memory of typed arrays is given back after the first. */
async function collectGarbage(): Promise<void> {
  for (let time = 0; time < 2; time++) {
    globalThis.gc?.()
    await setImmediate()
  }
}

function time(run: () => void): number {
  const start = performance.now()
  run()
  return (performance.now() - start) / 1000
}
