import { readHeadLineKind } from './head-line-kind.ts'
import type { LineRole } from './page-role.ts'
import type { SignedPage } from './signed-page.ts'

/**
 * A body without the foot that only the page itself betrays: under its last paragraph, lines that the page says again at
 * other stories («تابعوا أخبار الوكالة على الهاتف»).
 */
export function dropFoot(page: SignedPage, body: readonly LineRole[]): LineRole[] {
  const last = body.findLastIndex(({ at, kind }) => kind === 'body' && page.running[at] === true)
  if (last < 0) return [...body]
  return body.map((role, index) => (index > last && role.kind === 'body' ? readFootRole(page, role) : role))
}

function readFootRole(page: SignedPage, role: LineRole): LineRole {
  if (readHeadLineKind(page, role.at) !== 'repeated') return role
  return { at: role.at, kind: 'boilerplate', reason: 'repeated-on-page' }
}
