import type { LineKind } from '#lib/article/line-account.ts'
import type { Provenance } from '#lib/article/article.ts'
import { fetchArticle, fetchStoriesOfFile, type FileStory } from '#lib/engine/fetch-articles.ts'
import type { FileSection, FileView, LineView } from './file-view.ts'
import { rawFileHref } from './file-address.ts'
import { lineWindow, mostLines, type LineWindow } from './line-window.ts'
import type { ArchiveFile } from './open-file.ts'
import { listSourceProfiles, type Archive } from './open-archive.ts'
import { readLines, type FileLine } from './read-lines.ts'

/** The page of an original file, with the lines of the article the reader came from lit. */
export async function buildFile(
  archive: Archive,
  file: ArchiveFile,
  article: string | null,
): Promise<FileView> {
  const { entry } = file
  const lines = readLines(entry.path, file.bytes, await listSourceProfiles(archive))
  const origin =
    article !== null && lines.length > mostLines ? await findOrigin(archive, entry, article) : null
  const window = lineWindow(lines.length, origin)
  const stories = await fetchStoriesOfFile(archive.engine, entry.path, storiesWithin(window, origin))
  const places = stories.flatMap((story) => placesOf(story, entry.path))
  const lit = places.filter(({ id }) => id === article)
  const shown = lines.slice(window.first - 1, window.last)
  return {
    path: entry.path,
    stories: entry.stories.length,
    sections: cutSections(
      shown.map((line) => toView(line, lit)),
      places,
    ),
    window,
    account: countKinds(lines),
    total: lines.length,
    bytes: entry.bytes,
    encoding: entry.encoding,
    fingerprint: entry.sha256.slice(0, 16),
    suspects: [...entry.failures, ...entry.suspects],
    backHref: lit[0] ? `/articles/${lit[0].id}` : null,
    rawHref: rawFileHref(entry.path),
  }
}

/** Where the article the reader came from stands in a file that is too long to be drawn whole. */
async function findOrigin(
  { engine }: Archive,
  { path }: ArchiveFile['entry'],
  id: string,
): Promise<Provenance | null> {
  const article = await fetchArticle(engine, id)
  return article?.provenances.find(({ file }) => file === path) ?? null
}

/** The stories that may stand in these lines: each has a line of its own at least. */
function storiesWithin({ first }: LineWindow, origin: Provenance | null) {
  const firstStory = origin && first > 1 ? Math.max(1, origin.story - (origin.startLine - first)) : 1
  return { first: firstStory, last: (origin?.story ?? 0) + mostLines }
}

/** Where an article stands in this file. */
type Place = {
  readonly id: string
  readonly number: number
  readonly startLine: number
  readonly endLine: number
}

function placesOf({ id, provenances }: FileStory, path: string): Place[] {
  return provenances
    .filter(({ file }) => file === path)
    .map(({ story, startLine, endLine }) => ({ id, number: story, startLine, endLine }))
}

function holds({ startLine, endLine }: Place, line: number): boolean {
  return line >= startLine && line <= endLine
}

function toView({ line, kind, reason, text }: FileLine, lit: readonly Place[]): LineView {
  return { line, kind, reason: reason ?? null, text, isLit: lit.some((place) => holds(place, line)) }
}

/** Runs of lines of the same story, or of none. */
function cutSections(lines: readonly LineView[], places: readonly Place[]): FileSection[] {
  const sections: { story: Place | null; lines: LineView[] }[] = []
  const ordered = [...places].sort((a, b) => a.startLine - b.startLine)
  let at = 0
  for (const line of lines) {
    while (ordered[at] && (ordered[at]?.endLine ?? 0) < line.line) at += 1
    const place = ordered[at]
    const story = place && holds(place, line.line) ? place : null
    const current = sections.at(-1)
    if (current?.story === story) current.lines.push(line)
    else sections.push({ story, lines: [line] })
  }
  return sections.map(({ story, lines: own }) => ({ story: story && describe(story), lines: own }))
}

function describe({ id, number, startLine, endLine }: Place): FileSection['story'] {
  return { number, startLine, endLine, href: `/articles/${id}` }
}

const kindOrder: readonly LineKind[] = [
  'title',
  'subtitle',
  'source',
  'date',
  'byline',
  'caption',
  'body',
  'repeat',
  'boilerplate',
  'blank',
]

function countKinds(lines: readonly FileLine[]): FileView['account'] {
  return kindOrder
    .map((kind) => ({ kind, count: lines.filter((line) => line.kind === kind).length }))
    .filter(({ count }) => count > 0)
}
