import { readFileSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import type { Tally } from './tally.ts'

/** Names the file in which the reporter of a test runner leaves its tally. */
export const tallyFileVariable = 'TALLY_FILE'

const tallySchema = z.object({
  passed: z.number().int().nonnegative(),
  failures: z.array(z.string()),
  skips: z.array(z.string()),
})

/** Called by a reporter when its run ends. Outside `npm test` nobody asks for the tally. */
export function leaveTally(tally: Tally): void {
  const file = process.env[tallyFileVariable]
  if (file) writeFileSync(file, JSON.stringify(tally))
}

/** The tally of a run, or null when the runner died before it could leave one. */
export function readTally(file: string): Tally | null {
  try {
    return tallySchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return null
  }
}
