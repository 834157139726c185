import { spawn, type ChildProcess } from 'node:child_process'
import { delimiter, resolve } from 'node:path'

export type CommandResult = {
  readonly ok: boolean
  readonly seconds: number
  /** Both streams in order; empty when they were shown while they came. */
  readonly output: string
}

type CommandOptions = {
  /** Show the output while it comes, or keep it for later. */
  readonly output: 'show' | 'keep'
  readonly minutes: number
  readonly env?: Readonly<Record<string, string>>
  readonly cwd?: string
}

const graceMs = 15_000
const running = new Set<ChildProcess>()

/** Runs a program, this project's own ones by name. Never throws: a missing program is a failed command. */
export function runCommand(
  [program = '', ...args]: readonly string[],
  { output, minutes, env = {}, cwd = '.' }: CommandOptions,
): Promise<CommandResult> {
  const start = performance.now()
  const kept: string[] = []
  const child = spawn(program, args, {
    cwd,
    stdio: [
      'ignore',
      ...(output === 'show' ? (['inherit', 'inherit'] as const) : (['pipe', 'pipe'] as const)),
    ],
    env: { ...process.env, ...env, PATH: pathWithOurPrograms() },
  })
  running.add(child)
  child.stdout?.on('data', (chunk: Buffer) => kept.push(chunk.toString()))
  child.stderr?.on('data', (chunk: Buffer) => kept.push(chunk.toString()))
  const stopTimer = stopAfter(child, minutes, (note) =>
    output === 'show' ? process.stderr.write(note) : kept.push(note),
  )

  return new Promise((done) => {
    const finish = (ok: boolean) => {
      stopTimer()
      running.delete(child)
      done({ ok, seconds: (performance.now() - start) / 1000, output: kept.join('') })
    }
    child.once('error', (error) => {
      kept.push(`${program} could not be started: ${error.message}\n`)
      finish(false)
    })
    child.once('close', (code) => finish(code === 0))
  })
}

/** On Ctrl-C or SIGTERM passes the signal on and ends when all have ended: no browser or engine outlives the suite. */
export function endWithOurCommands(): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      const ends = [...running].map((child) => new Promise((ended) => child.once('close', ended)))
      for (const child of running) child.kill(signal)
      setTimeout(() => running.forEach((child) => child.kill('SIGKILL')), graceMs).unref()
      void Promise.all(ends).then(() => process.exit(130))
    })
  }
}

/** Test runners clean up on SIGINT (as on Ctrl-C); what still runs after a while is killed. */
function stopAfter(child: ChildProcess, minutes: number, note: (text: string) => unknown): () => void {
  let killTimer: NodeJS.Timeout | undefined
  const timer = setTimeout(() => {
    note(`Stopped after ${minutes} minutes: ${child.spawnargs.join(' ')}\n`)
    child.kill('SIGINT')
    killTimer = setTimeout(() => child.kill('SIGKILL'), graceMs)
  }, minutes * 60_000)
  return () => {
    clearTimeout(timer)
    clearTimeout(killTimer)
  }
}

function pathWithOurPrograms(): string {
  return [resolve('node_modules/.bin'), process.env['PATH'] ?? ''].join(delimiter)
}
