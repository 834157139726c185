import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createRandom } from '../search/random.ts'
import type { Story } from '../split/material.ts'

const inFolder = 1_000

/** Pages of real paragraphs put together anew, a file a page, the same for the same number. Returns how many bytes they have. */
export function makeFiles(folder: string, count: number, stories: readonly Story[]): number {
  const random = createRandom(4)
  const pick = <T>(values: readonly T[]): T | undefined => values[Math.floor(random() * values.length)]
  let bytes = 0
  for (let number = 0; number < count; number += 1) {
    const within = join(folder, String(Math.floor(number / inFolder)).padStart(4, '0'))
    if (number % inFolder === 0) mkdirSync(within, { recursive: true })
    const paragraphs = Array.from({ length: 3 + Math.floor(random() * 5) }, () =>
      pick(pick(stories)?.paragraphs ?? []),
    )
    const text = `${pick(stories)?.title ?? ''}\n\n${paragraphs.join('\n\n')}\n`
    bytes += Buffer.byteLength(text)
    writeFileSync(join(within, `${String(number).padStart(7, '0')}.txt`), text)
  }
  return bytes
}
