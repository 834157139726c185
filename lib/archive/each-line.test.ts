import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeTestFolder } from '#lib/engine/embedded/test-folder.ts'
import { eachLineBetween } from '#lib/ingest/store/lines-between.ts'
import { eachLine } from './each-line.ts'

/** Lines that other readers cut or lose: U+2028 ends a line for Node's own, and a letter may lie on both sides of a megabyte. */
const lines = fc.array(
  fc.oneof(fc.string(), fc.constant('سطر\u2028واحد\u0085\r'), fc.constant('ع'.repeat(700_000))),
  {
    maxLength: 8,
  },
)

test('What was written as lines is read back as the same lines, with their places', async () => {
  const file = join(makeTestFolder(), 'lines.jsonl')
  await fc.assert(
    fc.asyncProperty(lines, async (written) => {
      const rows = written.map((line) => JSON.stringify(line))
      const text = rows.map((row) => `${row}\n`).join('')
      writeFileSync(file, text)
      const found: string[] = []
      for await (const { line, at, length } of eachLine(file)) {
        found.push(line)
        expect(
          Buffer.from(text)
            .subarray(at, at + length)
            .toString(),
        ).toBe(line)
      }
      expect(found).toEqual(rows)
      expect([...eachLineBetween(file, 0, Buffer.byteLength(text))]).toEqual(rows)
    }),
    { numRuns: 25 },
  )
})
