import { spawn, type ChildProcess, type StdioOptions } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'

export type GuardedCommand = {
  readonly file: string
  readonly args: readonly string[]
  readonly env: NodeJS.ProcessEnv
  readonly cwd: string
  /** Standard output and standard error. */
  readonly output: 'inherit' | 'pipe'
}

export type Exit = { readonly code: number | null; readonly signal: NodeJS.Signals | null }

export type GuardedChild = {
  readonly process: ChildProcess
  readonly pid: number
  readonly exited: Promise<Exit>
  /** Asks it to end, and makes it end after `patience` milliseconds. */
  readonly stop: (patience?: number) => Promise<Exit>
}

/**
 * The shell becomes the command (same pid, in a process group of its own), and leaves behind a guard that reads
 * from descriptor 3. Only we hold the other end: when we are gone, however it came, even by SIGKILL, the read
 * ends and the guard ends the whole group. A group with a living member keeps its number, so none but ours can
 * be hit.
 */
const guard = `(
  trap '' HUP INT TERM
  read -r line <&3
  kill -TERM "-$$"; sleep 0.3; kill -KILL "-$$"
) >/dev/null 2>&1 &
exec "$@" 3<&-`

/** Starts a command that does not outlive this process. */
export async function spawnGuarded(command: GuardedCommand): Promise<GuardedChild> {
  const child = process.platform === 'win32' ? spawnPlain(command) : spawnWithGuard(command)
  const exited = new Promise<Exit>((resolve) => {
    child.once('exit', (code, signal) => {
      killGroup(child, 'SIGKILL')
      resolve({ code, signal })
    })
  })
  await new Promise<void>((resolve, reject) => child.once('spawn', resolve).once('error', reject))
  const pid = child.pid
  if (pid === undefined) throw new Error(`${command.file} has no process id`)
  return { process: child, pid, exited, stop: (patience = 5000) => stopChild(child, exited, patience) }
}

function spawnWithGuard(command: GuardedCommand): ChildProcess {
  const stdio: StdioOptions = ['ignore', command.output, command.output, 'pipe']
  const args = ['-c', guard, 'kashshaf-guard', command.file, ...command.args]
  return spawn('/bin/sh', args, { cwd: command.cwd, env: command.env, stdio, detached: true })
}

/** Windows has no signals and no process groups: there a killed launcher leaves its children. */
function spawnPlain(command: GuardedCommand): ChildProcess {
  const stdio: StdioOptions = ['ignore', command.output, command.output]
  return spawn(command.file, command.args, { cwd: command.cwd, env: command.env, stdio })
}

async function stopChild(child: ChildProcess, exited: Promise<Exit>, patience: number): Promise<Exit> {
  if (!hasExited(child)) killGroup(child, 'SIGTERM')
  const timer = new AbortController()
  const inTime = await Promise.race([
    exited.then(() => true),
    sleep(patience, false, { signal: timer.signal }).catch(() => true),
  ])
  timer.abort()
  if (!inTime) killGroup(child, 'SIGKILL')
  return exited
}

function hasExited(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null
}

function killGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return
  try {
    if (process.platform === 'win32') child.kill(signal)
    else process.kill(-child.pid, signal)
  } catch {
    // Gone already.
  }
}
