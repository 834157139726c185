import { extname } from 'node:path'
import type { FileAccount, ReadFile, StoryAccount } from './file-account.ts'
import type { Look, Looks, Manifest, SourceAccount } from './manifest.ts'

/** What a manifest says of its files. */
export type FilesSummary = Pick<
  Manifest,
  | 'files'
  | 'bytes'
  | 'stories'
  | 'articles'
  | 'duplicates'
  | 'lines'
  | 'dropped'
  | 'dates'
  | 'encodings'
  | 'formats'
> &
  Pick<Manifest, 'skipped' | 'sources' | 'failures' | 'suspects' | 'empty'>

/** Adds up the accounts of files, one after the other, in the order of their paths. */
export type FilesSummarizer = {
  /** `isFirst` tells of each story whether it is the first with its text: the others are duplicates. */
  readonly add: (file: FileAccount, isFirst: (story: number) => boolean) => void
  readonly finish: () => FilesSummary
}

/** So many places are named in a manifest. */
const mostNamed = 1_000

export function createFilesSummarizer(): FilesSummarizer {
  const files = { read: 0, failed: 0, empty: 0, copies: 0 }
  const sums = { bytes: 0, stories: 0, articles: 0 }
  const counts = { lines: {}, dropped: {}, dates: {}, encodings: {}, formats: {} }
  const sources = new Map<string | null, SourceAccount>()
  const skipped: string[] = []
  const looks = { failures: openLooks(), suspects: openLooks(), empty: openLooks() }
  const addRead = (file: ReadFile, isFirst: (story: number) => boolean) => {
    const firsts = file.stories.filter((_, story) => isFirst(story))
    files.read += 1
    if (file.stories.length === 0) files.empty += 1
    else if (firsts.length === 0) files.copies += 1
    sums.bytes += file.bytes
    sums.stories += file.stories.length
    sums.articles += firsts.length
    addCounts(counts.lines, file.lines)
    addCounts(counts.dropped, file.dropped)
    for (const { date, dateCertainty } of firsts)
      addCounts(counts.dates, { [date === undefined ? 'none' : (dateCertainty ?? 'none')]: 1 })
    addCounts(counts.encodings, { [file.encoding]: 1 })
    addCounts(counts.formats, { [extname(file.path).toLowerCase()]: 1 })
    addSources(sources, file.stories, new Set(firsts))
    for (const { line, reason } of file.suspects) note(looks.suspects, { path: file.path, line, reason })
    for (const { line, reason } of file.failures) note(looks.failures, { path: file.path, line, reason })
    if (file.stories.length === 0) note(looks.empty, { path: file.path, line: null, reason: 'no-story' })
  }
  return {
    add: (file, isFirst) => {
      if (file.kind === 'read') return addRead(file, isFirst)
      if (file.kind === 'skipped') {
        skipped.push(file.path)
        return
      }
      files.failed += 1
      note(looks.failures, { path: file.path, line: null, reason: file.reason })
    },
    finish: () => ({
      ...{ files, ...sums, duplicates: sums.stories - sums.articles, ...counts, ...looks, skipped },
      sources: [...sources.values()].sort((a, b) => b.articles - a.articles || compareIds(a, b)),
    }),
  }
}

function openLooks(): Looks {
  return { count: 0, first: [] }
}

function note(looks: Looks, look: Look): void {
  looks.count += 1
  if (looks.first.length < mostNamed) looks.first.push(look)
}

function addCounts(sums: Record<string, number>, more: Readonly<Record<string, number>>): void {
  for (const [name, count] of Object.entries(more)) sums[name] = (sums[name] ?? 0) + count
}

function addSources(
  sources: Map<string | null, SourceAccount>,
  stories: readonly StoryAccount[],
  firsts: ReadonlySet<StoryAccount>,
): void {
  for (const story of stories) {
    const source = sources.get(story.source) ?? openSource(story.source)
    sources.set(story.source, source)
    source.stories += 1
    if (firsts.has(story)) addArticle(source, story)
  }
  for (const id of new Set(stories.map((story) => story.source))) {
    const source = sources.get(id)
    if (source) source.files += 1
  }
}

function openSource(id: string | null): SourceAccount {
  return { id, files: 0, stories: 0, articles: 0, dated: 0, withCountry: 0, withOrganization: 0 }
}

function addArticle(source: SourceAccount, { date, countries, organizations }: StoryAccount): void {
  source.articles += 1
  if (countries > 0) source.withCountry += 1
  if (organizations > 0) source.withOrganization += 1
  if (date === undefined) return
  source.dated += 1
  if (source.from === undefined || date < source.from) source.from = date
  if (source.to === undefined || date > source.to) source.to = date
}

function compareIds(a: SourceAccount, b: SourceAccount): number {
  return (a.id ?? '') < (b.id ?? '') ? -1 : 1
}
