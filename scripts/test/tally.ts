/** What a part of the suite came to. A failure and a skip are one line each, for the summary at the end. */
export type Tally = {
  readonly passed: number
  readonly failures: readonly string[]
  /** Title and reason of every test that did not run. */
  readonly skips: readonly string[]
}

export const nothingRan: Tally = { passed: 0, failures: [], skips: [] }

export function addTallies(tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((sum, tally) => sum + tally.passed, 0),
    failures: tallies.flatMap((tally) => tally.failures),
    skips: tallies.flatMap((tally) => tally.skips),
  }
}

/** `12 passed, 0 failed` or `12 passed, 0 failed, 1 skipped`: the plain line that a build server reads. */
export function formatTally({ passed, failures, skips }: Tally): string {
  const line = `${passed} passed, ${failures.length} failed`
  return skips.length > 0 ? `${line}, ${skips.length} skipped` : line
}

/** Green means that something ran and nothing failed. */
export function isGreen({ passed, failures }: Tally): boolean {
  return passed > 0 && failures.length === 0
}
