import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { loadSources } from './load-sources.ts'
import { splitStories } from './split-stories.ts'

// Real pages, not ours to copy into the repository: they lie beside it, or where KASHSHAF_SHARED says.
const shared = process.env['KASHSHAF_SHARED'] ?? path.resolve('../shared')
const pages = path.join(shared, 'eval/pages')
const missing = !existsSync(path.join(pages, 'gold.jsonl'))
const note = missing ? ` (skipped: ${shared} is not here)` : ''

const goldSchema = z.object({
  file: z.string(),
  stories: z.array(
    z.object({ title: z.string(), body: z.string(), titleLine: z.number(), endLine: z.number() }),
  ),
})
const sources = loadSources()

function splitFile(file: string) {
  return splitStories(readFileSync(file, 'utf8'), sources).stories
}

function readGold() {
  if (missing) return []
  const rows = readFileSync(path.join(pages, 'gold.jsonl'), 'utf8').trim().split('\n')
  return rows.map((row) => goldSchema.parse(JSON.parse(row)))
}

describe.skipIf(missing)(`Pages a careful reader has split${note}`, () => {
  test('are cut the same, to the line and to the letter', () => {
    const gold = readGold()
    expect(gold.length).toBeGreaterThan(0)
    for (const { file, stories } of gold) {
      const found = splitFile(path.join(pages, file)).map(({ title, paragraphs, startLine, endLine }) => ({
        ...{ title, body: paragraphs.map(({ text }) => text).join('\n'), titleLine: startLine, endLine },
      }))
      expect(found, file).toEqual(stories)
    }
  })

  test('the two seed files hold three stories of two outlets', () => {
    const first = splitFile(path.join(shared, 'seeds/000_37af83d3aa0d4e53.txt'))
    const second = splitFile(path.join(shared, 'seeds/002_649a17a670fa1bbf.txt'))
    expect(first).toMatchObject([
      { startLine: 1, endLine: 25, source: 'erem', sourceCertainty: 'stated', dateline: 'موسكو' },
    ])
    expect(second).toMatchObject([
      { startLine: 1, endLine: 17, source: 'aawsat', sourceCertainty: 'inferred', captions: [] },
      { startLine: 21, endLine: 48, source: 'aawsat', sourceCertainty: 'inferred' },
    ])
    expect([first, second].flat().map(({ paragraphs }) => paragraphs.length)).toEqual([9, 11, 9])
    expect(second[1]?.captions).toHaveLength(1)
  })
})
