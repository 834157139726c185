import { setTimeout as sleep } from 'node:timers/promises'
import { isAnswering } from './ask-engine.ts'
import type { EngineFolder } from './engine-folder.ts'
import { listEngineArguments, listEngineVariables, type EngineLimits } from './engine-command.ts'
import type { EngineLog } from './engine-log.ts'
import { EngineStartError } from './errors.ts'
import { spawnGuarded, type Exit, type GuardedChild } from './spawn-guarded.ts'

/** All that is needed to start the engine, and to start it again the same way. */
export type LaunchPlan = {
  readonly file: string
  readonly folder: EngineFolder
  readonly port: number
  readonly masterKey: string
  readonly limits: EngineLimits
  readonly log: EngineLog
  /** Milliseconds until we give up waiting for an answer. */
  readonly patience: number
}

export function nameUrl(plan: Pick<LaunchPlan, 'port'>): string {
  return `http://127.0.0.1:${plan.port}`
}

/** Starts one engine process and waits until it answers, or until `giveUp`. @throws EngineStartError */
export async function launchEngine(plan: LaunchPlan, giveUp?: AbortSignal): Promise<GuardedChild> {
  const child = await spawnGuarded({
    file: plan.file,
    args: listEngineArguments(plan),
    env: listEngineVariables(plan),
    cwd: plan.folder.root,
    output: 'pipe',
  })
  plan.log.follow(child.process.stdout)
  plan.log.follow(child.process.stderr)
  await waitUntilReady(plan, child, giveUp)
  return child
}

/** Ready: it answers on our port, to a key that no other process knows, and our child is alive. */
async function waitUntilReady(plan: LaunchPlan, child: GuardedChild, giveUp?: AbortSignal): Promise<void> {
  const deadline = Date.now() + plan.patience
  let exit: Exit | null = null
  void child.exited.then((it) => (exit = it))
  while (Date.now() < deadline && !giveUp?.aborted) {
    const isReady = await isAnswering(nameUrl(plan), plan.masterKey)
    if (exit !== null) break
    if (isReady) return
    await Promise.race([sleep(25), child.exited])
  }
  await child.stop(1000)
  await sleep(20) // The last lines of its log are still on their way.
  throw new EngineStartError(explainFailure(plan, exit))
}

function explainFailure(plan: LaunchPlan, exit: Exit | null): string {
  const what =
    exit === null
      ? `did not answer within ${plan.patience / 1000} s`
      : `ended at once (${exit.signal ?? `exit code ${exit.code}`})`
  const advice = readAdvice(plan)
  return `The search engine ${what}. Its log, ${plan.log.file}, ends with:\n${plan.log.readTail()}${advice}`
}

function readAdvice(plan: LaunchPlan): string {
  if (!/database version|incompatible/i.test(plan.log.readTail())) return ''
  return (
    `\nThe index in ${plan.folder.db} was made by another version of Meilisearch. Use that version, or ` +
    'remove this folder: the archive is read again at the next start.'
  )
}
