import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { listFiles } from './list-files.ts'
import { readArchiveFile } from '#lib/ingest/reading/read-archive-file.ts'
import { loadRecipe } from './recipe.ts'

const expectedFile = z.object({
  file: z.string(),
  stories: z.array(
    z.object({
      title: z.string(),
      startLine: z.number(),
      endLine: z.number(),
      source: z.string().nullable(),
      date: z.string().optional(),
    }),
  ),
})

/** Made together with the pages, so it is true by construction (samples/README.md). */
const expected = readFileSync('samples/kashshaf/expected.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => expectedFile.parse(JSON.parse(line)))

const listing = await listFiles(['samples'])
const recipe = await loadRecipe(listing.ownTables)

describe('the sample archive is read as it was made', () => {
  test('its files are those it was made of; README and kashshaf/ are no articles', () => {
    expect(listing.files.map(({ path }) => path)).toEqual(expected.map(({ file }) => file).sort())
    expect(listing.skipped).toEqual(['README.md'])
    expect(listing.failures).toEqual([])
  })

  test.each(expected)('$file: titles, lines, outlets and dates', async ({ file, stories }) => {
    const listed = listing.files.find(({ path }) => path === file)
    if (!listed) throw new Error(`${file} is not there`)
    const { account, drafts } = readArchiveFile(listed, readFileSync(listed.location), recipe)
    expect(account).toMatchObject({ kind: 'read', failures: [] })
    const found = drafts.map(({ title, source, date, provenance: { startLine, endLine } }) => ({
      ...{ title, startLine, endLine, source },
      ...(date === undefined ? {} : { date }),
    }))
    expect(found).toEqual(stories)
  })
})
