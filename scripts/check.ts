import { endWithOurCommands } from './test/run-command.ts'
import { runChecks } from './test/run-checks.ts'
import { formatTally, isGreen } from './test/tally.ts'

endWithOurCommands()
const tally = await runChecks()
console.log(formatTally(tally))
if (!isGreen(tally)) process.exitCode = 1
