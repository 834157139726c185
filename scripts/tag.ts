/**
 * `npm run -s tag -- [--json] [--tables FOLDER] < stories.jsonl`: prints the countries, organisations, agencies and persons of
 * stories read as JSON lines `{id, title?, body}` (docs/contracts.md). Exit code 1 when a line could not be read; the others are
 * still tagged. FOLDER holds an archive's own tables (organizations.tsv …), whose rows replace the shipped ones.
 */
import path from 'node:path'
import { parseArgs } from 'node:util'
import type { Gazetteer } from '#lib/enrich/gazetteer.ts'
import { GazetteerError, loadGazetteer } from '#lib/enrich/load-gazetteer.ts'
import { tagStory } from '#lib/enrich/tag-story.ts'
import { print } from './split/print.ts'
import { formatTagsJson, formatTagsView } from './tag/format-tags.ts'
import { parseLine, type StoryLine } from './tag/parse-line.ts'
import { readLines } from './tag/read-lines.ts'

const USAGE = 'npm run -s tag -- [--json] [--tables FOLDER] < stories.jsonl'

async function run(): Promise<void> {
  const { json, tables } = parseArgs({
    options: { json: { type: 'boolean' }, tables: { type: 'string' } },
  }).values
  const place = process.env['INIT_CWD'] ?? process.cwd()
  const gazetteer = loadGazetteer(...(tables === undefined ? [] : [path.resolve(place, tables)]))
  let number = 0
  for await (const line of readLines(process.stdin)) {
    number++
    if (line.trim() === '') continue
    const parsed = parseLine(line)
    if (parsed.kind === 'bad') fail(`Line ${number} ${parsed.message}`)
    else await print(format(parsed.story, gazetteer, json ?? false))
  }
}

function format(story: StoryLine, gazetteer: Gazetteer, json: boolean): string {
  const tags = tagStory(story, gazetteer)
  return json ? formatTagsJson(story, tags) : formatTagsView(story, tags, gazetteer)
}

function fail(message: string): void {
  console.error(message)
  process.exitCode = 1
}

function explain(error: unknown): string {
  if (error instanceof GazetteerError) return error.message
  if (error instanceof TypeError && 'code' in error) return `${error.message} Usage: ${USAGE}`
  throw error
}

// A reader that has seen enough (`| head`) closes the pipe, which is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))

try {
  await run()
} catch (error) {
  fail(explain(error))
}
