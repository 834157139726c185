import { opensWithDateline, readDateline } from './dateline.ts'
import { goesOn } from './goes-on.ts'
import { isFinishedSentence } from './headline-shape.ts'
import type { Opening } from './open-story.ts'
import { readSubjectWords, shareOf } from './shared-words.ts'
import type { StoryHead } from './read-head.ts'
import type { StoryTail } from './story-tail.ts'
import type { SignedPage } from './signed-page.ts'

const LINES_BELOW = 3
const SHARED = 0.3
/** So much of a paragraph's words stood in the ones above it: it is a part of the same story. */
const SAME_SUBJECT = 0.35

/**
 * What the words say about a new story. A headline's words come back in the text under it; a cross-head's also stood in
 * the story above it. A text that goes on («وأضاف …») starts nothing; a dateline («القاهرة (رويترز) -») does.
 */
export function weighWords(page: SignedPage, { head, above }: Opening, tail: StoryTail): number {
  const lead = page.lines[head.end]
  if (lead === undefined) return 0
  if (goesOn(lead)) return -2
  const first = above[0]?.at ?? head.titleAt
  const previous = page.lines[first - 1]
  const ended = previous !== undefined && isFinishedSentence(previous) ? 0.5 : 0
  const dated = readDateline(lead.text, page.rules) === undefined && !opensWithDateline(lead.text) ? 0 : 1.5
  return ended + dated + weighSubject(page, head, tail)
}

function weighSubject(page: SignedPage, { title, end }: StoryHead, tail: StoryTail): number {
  const words = readSubjectWords(title.key)
  const below = page.lines.slice(end, end + LINES_BELOW).map((line) => line.key)
  const above = readSubjectWords(tail.recent.join(' '))
  const own = shareOf(words, readSubjectWords(below.join(' ')))
  const old = shareOf(words, above)
  const same = shareOf(readSubjectWords(below[0] ?? ''), above) >= SAME_SUBJECT ? -2 : 0
  if (own <= old) return same + (old > SHARED ? -1 : 0)
  return same + (own >= SHARED ? 1 : 0.5)
}
