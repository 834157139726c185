import { readFileSync } from 'node:fs'
import { isAlive, nameProcess, type ProcessId } from '#lib/engine/embedded/process-id.ts'

const interval = 250

/**
 * npm, told to stop, kills the shell it started and not us; killed, it leaves both. So when npm started us we
 * look whether it and the shell are still there. Started in another way we may outlive our parent (nohup).
 */
export function watchParents(env: NodeJS.ProcessEnv, onGone: () => void): () => void {
  if (!env.npm_lifecycle_event) return () => undefined
  const parents = listParentsUpToNpm()
  const firstParent = process.ppid
  const timer = setInterval(() => {
    if (process.ppid !== firstParent || !parents.every(isAlive)) onGone()
  }, interval)
  timer.unref()
  return () => clearInterval(timer)
}

/** The shell and npm; only the nearest where the system has no /proc. */
function listParentsUpToNpm(): ProcessId[] {
  const parents: ProcessId[] = []
  for (let pid = process.ppid; pid > 1 && parents.length < 3; pid = readParent(pid)) {
    const parent = nameProcess(pid)
    if (parent === null) break
    parents.push(parent)
    if (readCommand(pid).startsWith('npm')) return parents
  }
  return parents.slice(0, 1)
}

function readParent(pid: number): number {
  const stat = readProc(pid, 'stat')
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1] ?? 0)
}

function readCommand(pid: number): string {
  return readProc(pid, 'comm')
}

function readProc(pid: number, name: 'stat' | 'comm'): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8')
  } catch {
    return ''
  }
}
