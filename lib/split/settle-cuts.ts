import type { LineRole } from './page-role.ts'
import type { Cut } from './walk-page.ts'

export type SettledCuts = {
  readonly told: readonly Cut[]
  /** Lines that belong to no story. */
  readonly dropped: readonly LineRole[]
}

/** A cut without headline and text is no story; a separator at a story's end belongs to none. */
export function settleCuts(cuts: readonly Cut[]): SettledCuts {
  const told: Cut[] = []
  const dropped: (readonly LineRole[])[] = []
  for (const [at, cut] of cuts.entries()) {
    if (!isStory(cut) || (at === 0 && cuts.length > 1 && isMasthead(cut))) {
      dropped.push([...cut.above, ...dropHead(cut), ...cut.body])
      continue
    }
    const end = cut.body.findLastIndex((role) => role.reason !== 'separator') + 1
    dropped.push(cut.body.slice(end))
    told.push({ ...cut, body: cut.body.slice(0, end) })
  }
  return { told, dropped: dropped.flat() }
}

/** What stands alone above the first story, without a text of its own. */
function isMasthead({ head, body }: Cut): boolean {
  return head?.anchors.size === 0 && !body.some((role) => role.kind === 'body')
}

function dropHead({ head }: Cut): LineRole[] {
  return (head?.roles ?? []).map(({ at }) => ({ at, kind: 'boilerplate', reason: 'masthead' }))
}

function isStory({ head, body }: Cut): boolean {
  return head !== undefined || body.some((role) => role.kind === 'body')
}
