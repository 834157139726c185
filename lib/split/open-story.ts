import { countWords } from './fold-line.ts'
import { isNameLine } from './outlet-name.ts'
import type { LineRole } from './page-role.ts'
import { readHead, type StoryHead } from './read-head.ts'
import type { SignedLine, SignedPage } from './signed-page.ts'

/** A place where a story may start: what stands above the headline, and the head. */
export type Opening = { readonly above: readonly LineRole[]; readonly head: StoryHead }

const MOST_ABOVE = 14

/** Reads masthead, menu, ticker and the like from `at` on, then the head; undefined when no headline follows. */
export function openStory(page: SignedPage, at: number): Opening | undefined {
  const above: LineRole[] = []
  for (let index = at; index < Math.min(at + MOST_ABOVE, page.lines.length); index += 1) {
    const line = page.lines[index]
    if (line === undefined) return undefined
    if (isNameOfEditor(page, above, index)) {
      above.push({ at: index, kind: 'boilerplate', reason: 'masthead' })
      continue
    }
    if (line.sign.kind === 'text' || line.sign.kind === 'heading')
      return at === 0 || leansDown(page, above, index)
        ? { above, head: readHead(page, index, above) }
        : undefined
    const role = placeAbove(line, index, at === 0)
    if (role === undefined) return undefined
    above.push(role)
  }
  return undefined
}

/** «رئيس التحرير» on one line, the name on the next. */
function isNameOfEditor({ lines }: SignedPage, above: readonly LineRole[], at: number): boolean {
  const line = lines[at]
  const post = lines[at - 1]
  if (above.at(-1)?.reason !== 'masthead' || line === undefined || post === undefined) return false
  const bare = countWords(post.key.replace(/ :$/, '')) <= 3 && !/ : \S/.test(post.key)
  return bare && line.sign.kind === 'text' && isNameLine(line) && line.gap <= 1
}

function placeAbove(line: SignedLine, at: number, first: boolean): LineRole | undefined {
  const { sign } = line
  switch (sign.kind) {
    case 'separator':
    case 'ticker':
    case 'navigation':
    case 'hashtags':
      return { at, kind: 'boilerplate', reason: sign.kind }
    case 'furniture':
    case 'boilerplate':
      return { at, kind: 'boilerplate', reason: sign.reason }
    case 'footer':
      return first ? { at, kind: 'boilerplate', reason: sign.reason } : undefined
    case 'source':
    case 'publication':
    case 'outlet':
      return { at, kind: 'source' }
    case 'date':
    case 'byline':
      return { at, kind: sign.kind }
    default:
      return undefined
  }
}

/** What stands above a headline belongs to it when it is closer to it than to the story before. */
function leansDown({ lines }: SignedPage, above: readonly LineRole[], titleAt: number): boolean {
  const [first] = above
  if (first === undefined) return true
  const before = lines[first.at]?.gap ?? 0
  const inside = Math.max(...lines.slice(first.at + 1, titleAt + 1).map((line) => line.gap))
  const sure = first.reason === 'ticker' || first.reason === 'masthead'
  return before > inside || (sure && before === inside)
}
