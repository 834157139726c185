import { setTimeout as sleep } from 'node:timers/promises'
import { launchEngine, type LaunchPlan } from './launch-engine.ts'
import type { GuardedChild } from './spawn-guarded.ts'

export type Supervision = { readonly stop: () => Promise<void> }

export type SupervisionNotes = {
  /** A sentence for the terminal. */
  readonly say: (sentence: string) => void
  /** The process that is the engine from now on; null while there is none. */
  readonly noteChild: (child: GuardedChild | null) => void
}

const longestPause = 30_000
const longLife = 60_000

/** Starts the engine again, on the same port and with the same key, whenever it dies unasked. */
export function superviseEngine(plan: LaunchPlan, first: GuardedChild, notes: SupervisionNotes): Supervision {
  const stopping = new AbortController()
  let current: GuardedChild | null = first
  const noteChild = (child: GuardedChild | null) => {
    current = child
    notes.noteChild(child)
  }
  const watching = watch(plan, first, { ...notes, noteChild }, stopping.signal)
  const stop = async () => {
    stopping.abort()
    await current?.stop()
    await watching
  }
  return { stop }
}

async function watch(
  plan: LaunchPlan,
  first: GuardedChild,
  notes: SupervisionNotes,
  stopping: AbortSignal,
): Promise<void> {
  let child = first
  let pause = 0
  for (;;) {
    const startedAt = Date.now()
    const exit = await child.exited
    if (stopping.aborted) return
    notes.noteChild(null)
    const reason = exit.signal ?? `exit code ${exit.code}`
    notes.say(
      `The search engine stopped unexpectedly (${reason}). Starting it again… (log: ${plan.log.file})`,
    )
    if (Date.now() - startedAt > longLife) pause = 0
    const next = await relaunch(plan, pause, stopping)
    if (next === null) return
    child = next.child
    pause = lengthen(next.pause)
    notes.noteChild(child)
    if (stopping.aborted) await child.stop()
    else notes.say('The search engine answers again.')
  }
}

/** Tries until the engine answers, with pauses of 0, 1, 2, 4 … 30 s. Null when we were asked to stop. */
async function relaunch(
  plan: LaunchPlan,
  firstPause: number,
  stopping: AbortSignal,
): Promise<{ child: GuardedChild; pause: number } | null> {
  for (let pause = firstPause; ; pause = lengthen(pause)) {
    await sleep(pause, undefined, { signal: stopping }).catch(() => undefined)
    if (stopping.aborted) return null
    const child = await launchEngine(plan, stopping).catch(() => null)
    if (child !== null) return { child, pause }
  }
}

function lengthen(pause: number): number {
  return Math.min(longestPause, pause === 0 ? 1000 : pause * 2)
}
