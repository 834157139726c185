import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'

export type Process = {
  readonly pid: number
  readonly parent: number
  /** When it started, so that a number used again is not taken for the same process. */
  readonly started: string
  readonly command: string
}

/** Everything that a process has started, directly or through others. */
export function listDescendants(pid: number): Process[] {
  const all = listProcesses()
  const below = (parent: number): Process[] =>
    all.filter((process) => process.parent === parent).flatMap((child) => [child, ...below(child.pid)])
  return below(pid)
}

/** Those of the given processes that still run. */
export function listSurvivors(processes: readonly Process[]): Process[] {
  const all = listProcesses()
  return processes.filter(({ pid, started }) =>
    all.some((process) => process.pid === pid && process.started === started),
  )
}

function listProcesses(): Process[] {
  return existsSync('/proc/self/stat') ? listFromProc() : listFromPs()
}

function listFromProc(): Process[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => readFromProc(Number(name)))
}

function readFromProc(pid: number): Process[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name in parentheses may hold spaces: the fields after it are safe to split.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    const [state, parent] = fields
    if (state === 'Z') return []
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim()
    return [{ pid, parent: Number(parent), started: fields[19] ?? '', command }]
  } catch {
    return [] // It ended while we were looking.
  }
}

/** macOS has no /proc, and Debian's smallest images have no ps. */
function listFromPs(): Process[] {
  // `lstart` is five words: «Sun Nov 22 10:00:00 2026».
  const table = execFileSync('ps', ['-axo', 'pid=,ppid=,lstart=,command='], { encoding: 'utf8' })
  return table.split('\n').map((line) => {
    const words = line.trim().split(/\s+/)
    return {
      pid: Number(words[0]),
      parent: Number(words[1]),
      started: words.slice(2, 7).join(' '),
      command: words.slice(7).join(' '),
    }
  })
}
