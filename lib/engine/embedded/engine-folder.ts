import { chmodSync, mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { DataFolderError } from './errors.ts'

/** Where the embedded engine keeps its things. All paths are absolute. */
export type EngineFolder = {
  readonly root: string
  readonly bin: string
  readonly db: string
  readonly dumps: string
  readonly snapshots: string
  readonly tmp: string
  readonly log: string
  readonly lock: string
  readonly masterKey: string
}

export function nameEngineFolder(dataDir: string): EngineFolder {
  const root = path.resolve(dataDir, 'engine')
  return {
    root,
    bin: path.join(root, 'bin'),
    db: path.join(root, 'db'),
    dumps: path.join(root, 'dumps'),
    snapshots: path.join(root, 'snapshots'),
    tmp: path.join(root, 'tmp'),
    log: path.join(root, 'log', 'engine.log'),
    lock: path.join(root, 'lock.json'),
    masterKey: path.join(root, 'master-key'),
  }
}

/** Makes the folders, readable by this user only. @throws DataFolderError */
export function makeEngineFolder(dataDir: string): EngineFolder {
  const folder = nameEngineFolder(dataDir)
  refuseKernelFolders(folder.root)
  try {
    for (const name of [folder.bin, folder.dumps, folder.snapshots, path.dirname(folder.log)]) {
      mkdirSync(name, { recursive: true })
    }
    chmodSync(folder.root, 0o700)
  } catch (cause) {
    const advice = 'Choose a folder you may write to with DATA_DIR=…'
    throw new DataFolderError(`The data folder ${path.resolve(dataDir)} cannot be written. ${advice}`, {
      cause,
    })
  }
  return folder
}

/** Empties the folder of the engine's temporary files. Only while no engine runs. */
export function emptyTemporaryFiles(folder: EngineFolder): void {
  rmSync(folder.tmp, { recursive: true, force: true })
  mkdirSync(folder.tmp)
}

/** Node 20 loops for ever in `mkdirSync(recursive)` under /proc. */
function refuseKernelFolders(root: string): void {
  if (!/^\/(?:proc|sys|dev)\//.test(root)) return
  throw new DataFolderError(`The data folder cannot lie in ${root}. Choose another with DATA_DIR=…`)
}
