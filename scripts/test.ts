import { getChromium, howToGetChromium } from './test/get-chromium.ts'
import { runChecks } from './test/run-checks.ts'
import { endWithOurCommands } from './test/run-command.ts'
import { buildApp, runStories, runUnitTests } from './test/suite-parts.ts'
import { addTallies, formatTally, isGreen, nothingRan, type Tally } from './test/tally.ts'

const usage = 'Usage: npm test [-- --only check|unit|e2e]'
const parts = ['check', 'unit', 'e2e'] as const
type Part = (typeof parts)[number]

const only = readOnly(process.argv.slice(2))
if (only === 'unknown') {
  console.error(usage)
  process.exitCode = 1
} else {
  endWithOurCommands()
  const tally = await runSuite(only ? [only] : parts)
  printSummary(tally)
  if (!isGreen(tally)) process.exitCode = 1
}

async function runSuite(wanted: readonly Part[]): Promise<Tally> {
  const tallies: Tally[] = []
  // The browser first: when it is missing and cannot be had, better known now than after the unit tests.
  const chromium = wanted.includes('e2e') ? await getChromium() : null
  if (wanted.includes('e2e')) console.log(chromium ? `browser: ${chromium}` : howToGetChromium)

  const needsBuild = wanted.includes('e2e')
  const build = needsBuild ? await buildApp() : nothingRan
  tallies.push(build)
  if (wanted.includes('check')) tallies.push(await runChecks())
  if (wanted.includes('unit')) tallies.push(await runUnitTests())
  if (wanted.includes('e2e')) tallies.push(await runStoriesIfPossible(chromium, build))
  return addTallies(tallies)
}

async function runStoriesIfPossible(chromium: string | null, build: Tally): Promise<Tally> {
  if (!chromium) return { ...nothingRan, failures: ['e2e: no Chromium, so no story was tried'] }
  if (build.failures.length > 0) return { ...nothingRan, failures: ['e2e: no build, so no story was tried'] }
  return runStories(chromium)
}

function printSummary(tally: Tally): void {
  printList('Skipped', tally.skips)
  printList('Failed', tally.failures)
  console.log(`\n${formatTally(tally)}`)
}

function printList(title: string, lines: readonly string[]): void {
  if (lines.length > 0)
    console.log(`\n${title}:\n${lines.map((line) => `  ${line.split('\n')[0]}`).join('\n')}`)
}

function readOnly(args: readonly string[]): Part | 'unknown' | null {
  if (args.length === 0) return null
  const [flag, value] = args
  if (flag !== '--only' || args.length !== 2) return 'unknown'
  return parts.find((part) => part === value) ?? 'unknown'
}
