/** Which articles the live index must get and lose. */
export type Difference = { readonly sent: ReadonlySet<string>; readonly removed: readonly string[] }

/** More than this is indexed anew beside the live archive: readers wait for a change in place, and its words are not learnt. */
const most = { articles: 2_000, share: 0.1 }

/**
 * What differs between the articles that the live index has and those it shall have: both by id, with what they are sent with
 * beside their text. An id is a hash of the text, so an equal id is an equal text.
 */
export function findDifference(
  live: ReadonlyMap<string, string>,
  wanted: ReadonlyMap<string, string>,
): Difference {
  const sent = new Set<string>()
  for (const [id, state] of wanted) if (live.get(id) !== state) sent.add(id)
  return { sent, removed: [...live.keys()].filter((id) => !wanted.has(id)) }
}

/** Whether it is worth changing the live archive in its place. `learned`: see `Manifest.learned`. */
export function isSmall(
  { sent, removed }: Difference,
  learned: { readonly from: number; readonly since: number },
): boolean {
  const articles = sent.size + removed.length
  return articles <= most.articles && learned.since + articles <= most.share * learned.from
}
