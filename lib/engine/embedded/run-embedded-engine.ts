import { setTimeout as sleep } from 'node:timers/promises'
import { chooseLimits } from './engine-command.ts'
import { emptyTemporaryFiles, type EngineFolder } from './engine-folder.ts'
import { releaseLock, updateLock, type EngineLock } from './engine-lock.ts'
import { openEngineLog } from './engine-log.ts'
import { findFreePort } from './free-port.ts'
import { launchEngine, nameUrl, type LaunchPlan } from './launch-engine.ts'
import { writeMasterKey } from './master-key.ts'
import type { OpenEngineOptions, RunningEngine } from './running-engine.ts'
import { isAlive, nameProcess, type ProcessId } from './process-id.ts'
import type { GuardedChild } from './spawn-guarded.ts'
import { superviseEngine } from './supervise-engine.ts'

export type EmbeddedEngine = {
  readonly file: string
  readonly folder: EngineFolder
  /** What a dead owner left in the lock. */
  readonly stale: EngineLock | null
  readonly options: OpenEngineOptions
}

/** Starts our own engine and keeps it running. We hold the lock. @throws EngineStartError */
export async function runEmbeddedEngine({
  file,
  folder,
  stale,
  options,
}: EmbeddedEngine): Promise<RunningEngine> {
  if (stale?.engine) await endLeftover(stale.engine)
  emptyTemporaryFiles(folder)
  const base = {
    file,
    folder,
    masterKey: writeMasterKey(folder.masterKey),
    limits: chooseLimits(options.env),
    log: openEngineLog(folder.log),
    patience: options.patience ?? 60_000,
  }
  const { plan, child } = await launchOnFreePort(base)
  const url = nameUrl(plan)
  const noteChild = (it: GuardedChild | null) =>
    updateLock(folder.lock, { url, engine: it === null ? null : nameProcess(it.pid) })
  noteChild(child)
  const supervision = superviseEngine(plan, child, { noteChild, say: options.say ?? sayOnTerminal })
  const stop = async () => {
    await supervision.stop()
    releaseLock(folder.lock)
  }
  return { url, adminKey: base.masterKey, kind: 'embedded', owner: null, stop }
}

type Launched = { readonly plan: LaunchPlan; readonly child: GuardedChild }

/** Between our finding a free port and the engine's taking it, another process may be faster. */
async function launchOnFreePort(base: Omit<LaunchPlan, 'port'>, attempts = 3): Promise<Launched> {
  const plan = { ...base, port: await findFreePort() }
  try {
    return { plan, child: await launchEngine(plan) }
  } catch (error) {
    const isTaken = base.log.readTail().includes('Address already in use')
    if (attempts > 1 && isTaken) return launchOnFreePort(base, attempts - 1)
    throw error
  }
}

/** Two engines on one database would destroy it: one that lost its owner ends before ours begins. */
async function endLeftover(engine: ProcessId): Promise<void> {
  for (let waited = 0; isAlive(engine) && waited < 5000; waited += 50) {
    if (waited % 1000 === 0) process.kill(engine.pid, waited === 0 ? 'SIGTERM' : 'SIGKILL')
    await sleep(50)
  }
}

function sayOnTerminal(sentence: string): void {
  console.error(sentence)
}
