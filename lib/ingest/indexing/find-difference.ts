import { untaggedState } from './states-of.ts'

/** Which articles the live index must get and lose, and those of which only the tags are others. */
export type Difference = {
  readonly sent: ReadonlySet<string>
  readonly retagged: ReadonlySet<string>
  readonly removed: readonly string[]
}

/**
 * More articles than this that come, go or change are indexed anew beside the live archive: readers wait for them, and their words are
 * not learnt. Tags alone are no words: however many there are, the articles stay where they are. (Of 100,000 articles 50,000 cost the
 * engine as much as four fifths of indexing all anew, and us less than half.)
 */
const most = { articles: 2_000, share: 0.1 }

/** New tags of so many articles take the engine a few seconds in an archive of 100,000: readers wait, and see all old or all new ones. */
const mostAwaited = 500

/**
 * What differs between the articles that the live index has and those it shall have: both by id, with what they are sent with
 * beside their text. An id is a hash of the text, so an equal id is an equal text.
 */
export function findDifference(
  live: ReadonlyMap<string, string>,
  wanted: ReadonlyMap<string, string>,
): Difference {
  const sent = new Set<string>()
  const retagged = new Set<string>()
  for (const [id, state] of wanted) {
    const known = live.get(id)
    if (known === state) continue
    const isTagsAlone = known !== undefined && untaggedState(known) === untaggedState(state)
    if (isTagsAlone) retagged.add(id)
    else sent.add(id)
  }
  return { sent, retagged, removed: [...live.keys()].filter((id) => !wanted.has(id)) }
}

/** Whether it is worth changing the live archive in its place. `learned`: see `Manifest.learned`. */
export function isSmall(
  { sent, removed }: Difference,
  learned: { readonly from: number; readonly since: number },
): boolean {
  const articles = sent.size + removed.length
  const areFew = articles === 0 || learned.since + articles <= most.share * learned.from
  return articles <= most.articles && areFew
}

/** Whether readers can wait until all tags are renewed. */
export function isAwaited({ retagged }: Difference): boolean {
  return retagged.size <= mostAwaited
}
