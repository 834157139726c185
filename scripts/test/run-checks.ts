import { listCheckSteps, type CheckStep } from './check-steps.ts'
import { runCommand } from './run-command.ts'
import { addTallies, type Tally } from './tally.ts'

const atOnce = 2
const minutesEach = 10

/** Runs every check, two at a time, and prints each as it ends: what failed is shown in full. */
export async function runChecks(): Promise<Tally> {
  const waiting = listCheckSteps()
  const tallies: Tally[] = []
  const worker = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) tallies.push(await runStep(step))
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  return addTallies(tallies)
}

async function runStep(step: CheckStep): Promise<Tally> {
  let seconds = 0
  for (const command of step.commands) {
    const result = await runCommand(command, { output: 'keep', minutes: minutesEach })
    seconds += result.seconds
    if (result.ok) continue
    printStep('failed', step.name, seconds)
    console.log(indent(result.output))
    if (step.cure) console.log(`  To repair: ${step.cure}`)
    return { passed: 0, failures: [`check: ${step.name}`], skips: [] }
  }
  printStep('ok', step.name, seconds)
  return { passed: 1, failures: [], skips: [] }
}

export function printStep(outcome: 'ok' | 'failed', name: string, seconds: number): void {
  console.log(`${outcome.padEnd(6)} ${name.padEnd(10)} ${seconds.toFixed(1)} s`)
}

function indent(text: string): string {
  return text.trimEnd().replace(/^/gm, '  ')
}
