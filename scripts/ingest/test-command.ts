import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { onTestFinished } from 'vitest'
import { makeTestEnvironment } from '#lib/engine/embedded/test-engine.ts'

export type EndedCommand = {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly stdout: string
  readonly stderr: string
}

/** For tests: a command of ours in a process of its own. */
export type RunningCommand = {
  readonly kill: (signal: NodeJS.Signals) => void
  readonly isOver: () => boolean
  readonly ended: Promise<EndedCommand>
}

export async function startIngestCommand(
  dataDir: string,
  ...paths: readonly string[]
): Promise<RunningCommand> {
  return startCommand('scripts/ingest.ts', dataDir, paths)
}

/** Runs a script of ours on this data folder. */
export async function startCommand(
  script: string,
  dataDir: string,
  words: readonly string[] = [],
): Promise<RunningCommand> {
  const env = { ...process.env, ...(await makeTestEnvironment()), DATA_DIR: dataDir, INIT_CWD: '' }
  const args = ['--conditions=react-server', '--import', 'tsx', path.resolve(script), ...words]
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
  const end = async () => {
    await once(child, 'close')
    return { code: child.exitCode, signal: child.signalCode, stdout, stderr }
  }
  const isOver = () => child.exitCode !== null || child.signalCode !== null
  return { kill: (signal) => void child.kill(signal), isOver, ended: end() }
}

export async function runIngestCommand(dataDir: string, ...paths: readonly string[]): Promise<EndedCommand> {
  return (await startIngestCommand(dataDir, ...paths)).ended
}
