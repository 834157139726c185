import type { Renewal, Rules } from '#lib/ingest/find-renewal.ts'

/** One line: why the archive is made anew, and what readers see until then. */
export function describeRenewal(renewal: Renewal): string {
  const made = renewal.madeAt.slice(0, 10)
  if (renewal.kind === 'unusable')
    return `What is on disk of the archive of ${made} is damaged, gone, or of another version of Kashshaf: it is made anew.`
  if (renewal.kind === 'tags')
    return `The tables or rules that tag articles have changed since this archive was made on ${made}: what was read is tagged again.`
  return (
    `The rules and tables that make articles have changed since this archive was made on ${made} ` +
    `(${describeChange(renewal.before, renewal.now)}): it is made anew, and readers see the old one until then.`
  )
}

/** «3f9a01c2, now 77b0e4d1; Arabic 3, now 4» */
function describeChange(before: Rules, now: Rules): string {
  const arabic =
    before.arabic === now.arabic ? '' : `; Arabic ${before.arabic ?? 'unknown'}, now ${now.arabic}`
  return `${shorten(before.recipe)}, now ${shorten(now.recipe)}${arabic}`
}

/** Enough of a fingerprint to tell two apart. */
function shorten(fingerprint: string): string {
  return fingerprint.slice(0, 8)
}
