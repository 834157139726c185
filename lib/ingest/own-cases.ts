import { checkCases, type FailedCase } from '#lib/enrich/check-cases.ts'
import type { Gazetteer } from '#lib/enrich/gazetteer.ts'
import type { OwnCases } from './own-tables.ts'

/** A sentence of the owner's `cases.tsv` is not tagged as it says. The archive stays as it was. */
export class OwnCasesError extends Error {
  override readonly name = 'OwnCasesError'
}

/** Runs the owner's cases before anything is tagged by the owner's tables. @throws OwnCasesError */
export function refuseFailingCases(own: readonly OwnCases[], gazetteer: Gazetteer): void {
  const failures = own.flatMap(({ file, cases }) =>
    checkCases(cases, gazetteer).map((failed) => describe(file, failed)),
  )
  if (failures.length === 0) return
  throw new OwnCasesError(
    `${String(failures.length)} of your cases fail:\n${failures.join('\n')}\n` +
      'Mend the tables or the case, then run this again. The archive was left as it was.',
  )
}

function describe(file: string, { line, text, expected, forbidden, found }: FailedCase): string {
  const list = (ids: readonly string[]) => ids.join(' | ') || 'nothing'
  return [
    `${file}:${String(line)} ${text}`,
    ...(expected.length > 0 ? [`  expected: ${list(expected)}`] : []),
    ...(forbidden.length > 0 ? [`  forbidden: ${list(forbidden)}`] : []),
    `  found: ${list(found)}`,
  ].join('\n')
}
