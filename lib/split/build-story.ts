import type { Story } from '#lib/article/story.ts'
import { readDateline } from './dateline.ts'
import { nameSource, type NamingLine } from './name-source.ts'
import { readByline } from './read-byline.ts'
import type { LineRole } from './page-role.ts'
import type { SignedLine, SignedPage } from './signed-page.ts'
import type { Cut } from './walk-page.ts'

/** Makes the story of a cut: its parts in the file's own characters. */
export function buildStory(page: SignedPage, cut: Cut): Story {
  const own = [...(cut.head?.roles ?? []), ...cut.body]
  const paragraphs = readLines(page, own, 'body').map(({ text, number }) => ({ text, line: number }))
  const subtitle = readLines(page, own, 'subtitle')[0]?.text
  const naming = pickNaming(page, cut)
  const source = nameSource(page, naming)
  const dateline = source.dateline ?? readDateline(paragraphs[0]?.text ?? '', page.rules)
  const date = readStoryDate(naming)
  const byline = readByline(readLines(page, own, 'byline'))
  return {
    title: cut.head?.title.text ?? '',
    ...(subtitle === undefined ? {} : { subtitle }),
    captions: readLines(page, own, 'caption').map((line) => line.text),
    ...source,
    ...(dateline === undefined ? {} : { dateline }),
    ...date,
    ...(byline === undefined ? {} : { byline }),
    startLine: lineNumber(page, own[0]),
    endLine: lineNumber(page, own.at(-1)),
    paragraphs,
  }
}

function readLines(page: SignedPage, roles: readonly LineRole[], kind: LineRole['kind']): SignedLine[] {
  return roles.filter((role) => role.kind === kind).flatMap((role) => page.lines[role.at] ?? [])
}

/** The lines that may name source and date: the head's first, then what stands above it, then the foot's. */
function pickNaming(page: SignedPage, cut: Cut): NamingLine[] {
  const roles = [...(cut.head?.roles ?? []), ...cut.above, ...cut.body]
  return roles
    .filter(({ kind }) => kind !== 'body' && kind !== 'title')
    .flatMap(({ at, kind }) => page.lines.slice(at, at + 1).map((line) => ({ ...line, kind })))
}

function readStoryDate(lines: readonly SignedLine[]): Pick<Story, 'date' | 'dateCertainty'> {
  for (const { sign } of lines) {
    if (sign.kind === 'publication' && sign.date !== undefined)
      return { date: sign.date, dateCertainty: 'publication-line' }
    if (sign.kind === 'date' && sign.date !== undefined)
      return { date: sign.date, dateCertainty: 'timestamp' }
  }
  return {}
}

function lineNumber(page: SignedPage, role: LineRole | undefined): number {
  return role === undefined ? 1 : (page.lines[role.at]?.number ?? 1)
}
