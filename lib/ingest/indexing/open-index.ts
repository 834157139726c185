import { beginIndex, resumeIndex, type IndexBuild } from '#lib/engine/build-index.ts'
import type { EngineConnection } from '#lib/engine/connect-engine.ts'
import type { SendJournal } from './send-journal.ts'

/** The index that a build fills, and how many articles the engine took of a killed run. */
export type OpenedIndex = { readonly index: IndexBuild; readonly sent: number }

/** The index of the killed run that wrote the journal, or a new one. */
export async function openIndex(engine: EngineConnection, { sent }: SendJournal): Promise<OpenedIndex> {
  const resumed = await resumeIndex(
    engine,
    sent.map(({ task }) => task),
  )
  if (resumed) return { index: resumed, sent: sent.reduce((sum, { articles }) => sum + articles, 0) }
  sent.length = 0
  return { index: await beginIndex(engine), sent: 0 }
}
