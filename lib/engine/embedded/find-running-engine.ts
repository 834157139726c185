import { isAnswering } from './ask-engine.ts'
import { nameEngineFolder } from './engine-folder.ts'
import { readLock } from './engine-lock.ts'
import { readMasterKey } from './master-key.ts'
import { isAlive } from './process-id.ts'
import type { EngineOwner } from './running-engine.ts'

export type FoundEngine = {
  readonly url: string
  readonly masterKey: string
  readonly owner: EngineOwner
}

/** The engine that another process runs for this data folder, when it answers. */
export async function findRunningEngine(dataDir: string): Promise<FoundEngine | null> {
  const folder = nameEngineFolder(dataDir)
  const lock = readLock(folder.lock)
  if (lock === null || lock.url === null || !isAlive(lock.owner)) return null
  const masterKey = readMasterKey(folder.masterKey)
  if (masterKey === null || !(await isAnswering(lock.url, masterKey))) return null
  return { url: lock.url, masterKey, owner: { pid: lock.owner.pid, purpose: lock.purpose } }
}
