import type { LineAccount } from '#lib/article/line-account.ts'
import type { LineRole } from './page-role.ts'
import type { SignedPage } from './signed-page.ts'
import type { Cut } from './walk-page.ts'

/** One account for every line of the page, blank ones too, in order. */
export function accountLines(
  page: SignedPage,
  cuts: readonly Cut[],
  dropped: readonly LineRole[],
): LineAccount[] {
  const accounts: LineAccount[] = Array.from({ length: page.count }, (_, index) => ({
    ...{ line: index + 1, kind: 'blank', story: null },
  }))
  const place = (role: LineRole, story: number | null): void => {
    const line = page.lines[role.at]?.number
    if (line !== undefined) accounts[line - 1] = accountOf(line, role, story)
  }
  cuts.forEach((cut, story) => {
    for (const role of cut.above) place(role, role.kind === 'boilerplate' ? null : story)
    for (const role of [...(cut.head?.roles ?? []), ...cut.body]) place(role, story)
  })
  for (const role of dropped) place(role, null)
  return accounts
}

function accountOf(line: number, { kind, reason }: LineRole, story: number | null): LineAccount {
  return reason === undefined ? { line, kind, story } : { line, kind, story, reason }
}
