import type { EngineConnection } from '#lib/engine/connect-engine.ts'
import { askEngine } from '#lib/engine/errors.ts'
import { indexNames } from '#lib/engine/index-settings.ts'

/** Looking for the work of a dead run must not take longer than ending it. */
const patience = { interval: 25, timeout: 600_000 }
const unfinished = ['enqueued', 'processing'] as const
const nextIndexes: readonly string[] = [indexNames.nextArticles, indexNames.nextArchive]
const mostTasks = 10_000

/**
 * Ends what a killed run had still asked of the engine, so that the live archive cannot change while we look at it; `wanted`
 * are the tasks that this run may go on with. Only while we hold the lock of the data folder: no other run is alive then.
 */
export async function endDeadRun(
  { client }: EngineConnection,
  wanted: readonly number[] = [],
): Promise<void> {
  const ours = { indexUids: Object.values(indexNames), statuses: [...unfinished], limit: mostTasks }
  const { results } = await askEngine('list its work', () => client.tasks.getTasks(ours))
  const uids = results.map(({ uid }) => uid).filter((uid) => !wanted.includes(uid))
  if (uids.length === 0) return
  await askEngine('stop the work of a killed run', () =>
    client.tasks.cancelTasks({ uids }).waitTask(patience),
  )
}

/** Removes the half-made indexes of a killed run. With nothing left behind, nothing is written. */
export async function removeDeadIndexes({ client }: EngineConnection): Promise<void> {
  const { results } = await askEngine('list its indexes', () => client.getRawIndexes({ limit: 10_000 }))
  for (const { uid } of results.filter((index) => nextIndexes.includes(index.uid)))
    await askEngine('remove an index', () => client.deleteIndex(uid).waitTask(patience))
}
