import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

/** A pid alone is used again by the system; with the moment of its birth it names one process for ever. */
export type ProcessId = { readonly pid: number; readonly birth: string }

const hasProc = existsSync('/proc/self/stat')

export function nameProcess(pid: number): ProcessId | null {
  const birth = readBirth(pid)
  return birth === null ? null : { pid, birth }
}

export function nameThisProcess(): ProcessId {
  return { pid: process.pid, birth: readBirth(process.pid) ?? 'unknown' }
}

/** A zombie, dead but not yet collected by its parent, does not count as alive. */
export function isAlive(id: ProcessId): boolean {
  return readBirth(id.pid) === id.birth
}

/** Null when there is no such process. Linux: clock ticks since the machine started. */
function readBirth(pid: number): string | null {
  if (hasProc) return readBirthFromProc(pid)
  if (!isSignallable(pid)) return null
  return process.platform === 'win32' ? 'unknown' : readBirthFromPs(pid)
}

function readBirthFromProc(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // "42 (a name) with ) in it) S 1 …": the fields begin after the last parenthesis with the state.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    const isDead = /[ZXx]/.test(fields[0] ?? 'X')
    return isDead ? null : (fields[19] ?? null)
  } catch {
    return null
  }
}

function readBirthFromPs(pid: number): string | null {
  try {
    const options = { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } } as const
    const [state = '', ...birth] = execFileSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], options)
      .trim()
      .split(/\s+/)
    return state.startsWith('Z') || birth.length === 0 ? null : birth.join(' ')
  } catch {
    return null
  }
}

function isSignallable(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
