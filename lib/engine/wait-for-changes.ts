import type { EngineConnection } from './connect-engine.ts'
import { askEngine, EngineRefusalError } from './errors.ts'

/** A request that the engine takes and does later. */
export type Step = () => PromiseLike<{ readonly taskUid: number }>

/** Hands requests over, one after the other; gives the numbers of their tasks. */
export async function handOver(steps: Iterable<Step>): Promise<number[]> {
  const uids: number[] = []
  for (const step of steps) uids.push((await askEngine('take a change', async () => await step())).taskUid)
  return uids
}

/** Milliseconds between two questions. Every one costs the client a listener that it never takes away: a long change is asked for less. */
export const pauses = { short: 25, long: 500 }
const timeout = 3_600_000

/** Waits until all is done. */
export async function waitForChanges(
  { client }: EngineConnection,
  uids: readonly number[],
  { interval = pauses.short, report }: { interval?: number; report?: (done: number) => void } = {},
): Promise<void> {
  for (const [position, uid] of uids.entries()) {
    const task = await askEngine('change the archive', () =>
      client.tasks.waitForTask(uid, { interval, timeout }),
    )
    if (task.status !== 'succeeded')
      throw new EngineRefusalError(
        `The search engine could not change the archive: ${task.error?.message ?? task.status}`,
      )
    report?.(position + 1)
  }
}
