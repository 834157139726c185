import { setTimeout as sleep } from 'node:timers/promises'
import type { Task } from 'meilisearch'
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

/** Waits until all is done. `report` hears how many of them are. */
export async function waitForChanges(
  engine: EngineConnection,
  uids: readonly number[],
  report?: (done: number) => void,
): Promise<void> {
  for (const [position, uid] of uids.entries()) {
    const { status, error } = await waitForTask(engine, uid)
    if (status !== 'succeeded')
      throw new EngineRefusalError(
        `The search engine could not change the archive: ${error?.message ?? status}`,
      )
    report?.(position + 1)
  }
}

/**
 * Milliseconds between two questions: a small change is seen at once. A long one is asked for ever less, since every question costs the
 * client a listener that it never takes away.
 */
const pauses = { first: 25, growth: 1.2, longest: 500 }

async function waitForTask({ client }: EngineConnection, uid: number): Promise<Task> {
  for (let pause = pauses.first; ; pause = Math.min(pause * pauses.growth, pauses.longest)) {
    const task = await askEngine('change the archive', () => client.tasks.getTask(uid))
    if (task.status !== 'enqueued' && task.status !== 'processing') return task
    await sleep(pause)
  }
}
