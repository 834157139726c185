import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { loadSources } from '#lib/split/load-sources.ts'
import { splitStories } from '#lib/split/split-stories.ts'
import { explainReason } from './ar-reasons.ts'

const sources = loadSources()
const inTables = sources.flatMap(({ head, foot, boilerplate }) => [...head, ...foot, ...boilerplate])
const files = readdirSync('samples', { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.txt'),
)
const pages = files.map((name) => splitStories(readFileSync(`samples/${name}`, 'utf8'), sources))
const reasons = [...inTables, ...pages.flatMap(({ lines, suspects }) => [...lines, ...suspects])]
  .map(({ reason }) => reason)
  .filter((reason) => reason !== undefined)

test.each([...new Set(reasons)])(
  '«%s», for which a line is dropped or doubted, is said in Arabic',
  (reason) => {
    expect(explainReason(reason)).toMatch(/^\p{Script=Arabic}/u)
  },
)

test('What nobody has translated is said as it is', () => {
  expect(explainReason('It fell from the sky.')).toBe('It fell from the sky.')
})
