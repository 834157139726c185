import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { listDescendants, listSurvivors, type Process } from './processes.ts'

/** A running Kashshaf: the same process that `npm start` starts, with a port and a data folder of its own. */
export type App = {
  /** Without a slash at the end. */
  readonly url: string
  readonly dataDir: string
  readonly pid: number
  /** The engine that this app has started; it changes when the app starts a new one. */
  enginePid(): number
  /** What the app has printed so far. */
  log(): string
  /** Ends the app, checks that nothing of it is left, and removes its data. */
  stop(): Promise<void>
}

export const secondsToStart = 90
const secondsToStop = 15

/** Starts the app on an archive (a folder or a file) and waits until it answers. */
export async function startApp(archive: string): Promise<App> {
  const port = await findFreePort()
  const dataDir = mkdtempSync(join(tmpdir(), 'kashshaf-e2e-'))
  const lines: string[] = []
  const child = spawn(
    process.execPath,
    ['--conditions=react-server', '--import', 'tsx', 'scripts/start.ts', resolve(archive)],
    { stdio: ['ignore', 'pipe', 'pipe'], env: makeEnvironment({ PORT: String(port), DATA_DIR: dataDir }) },
  )
  child.stdout.on('data', (chunk: Buffer) => lines.push(chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => lines.push(chunk.toString()))
  child.once('error', (error) => lines.push(error.message))

  const pid = child.pid ?? -1
  // Noted while the app lives: what it started is no longer below it once a test has killed it.
  const started: Process[] = []
  const app: App = {
    url: `http://127.0.0.1:${port}`,
    dataDir,
    pid,
    enginePid: () => findEngine(pid),
    log: () => lines.join(''),
    stop: () => stopApp(child, started, dataDir),
  }
  try {
    await waitUntilHealthy(app, child)
    started.push(...listDescendants(pid))
    return app
  } catch (error) {
    await app.stop()
    throw error
  }
}

/** What users get: the embedded engine, whatever this shell or a file `.env` says about another one. */
function makeEnvironment(own: Record<string, string>): NodeJS.ProcessEnv {
  const noOtherEngine = { MEILI_URL: '', MEILI_MASTER_KEY: '', MEILI_ADMIN_KEY: '', MEILI_SEARCH_KEY: '' }
  // As `npm start` sets it: the app then ends with us, even when a worker is killed.
  const asNpm = { npm_lifecycle_event: 'start' }
  return { ...process.env, ...noOtherEngine, ...asNpm, ...own, HOST: '127.0.0.1', NODE_OPTIONS: '' }
}

async function waitUntilHealthy(app: App, child: ChildProcess): Promise<void> {
  const deadline = Date.now() + secondsToStart * 1000
  while (Date.now() < deadline) {
    if (child.exitCode !== null || child.signalCode !== null) {
      throw new Error(
        `The app ended while starting (${child.exitCode ?? child.signalCode}). It printed:\n${app.log()}`,
      )
    }
    const answer = await fetch(`${app.url}/api/health`).catch(() => null)
    await answer?.body?.cancel()
    if (answer?.status === 200) return
    await wait(100)
  }
  throw new Error(`The app did not answer /api/health within ${secondsToStart} s. It printed:\n${app.log()}`)
}

async function stopApp(child: ChildProcess, started: readonly Process[], dataDir: string): Promise<void> {
  const known = [...started, ...(child.pid === undefined ? [] : listDescendants(child.pid))]
  await endProcess(child)
  const left = await waitUntilGone(known)
  for (const { pid } of left) process.kill(pid, 'SIGKILL')
  rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 })
  if (left.length > 0) {
    throw new Error(`The app ended but left running: ${left.map(({ command }) => command).join('; ')}`)
  }
}

async function endProcess(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise<void>((done) => child.once('exit', () => done()))
  child.kill('SIGTERM')
  const timer = setTimeout(() => child.kill('SIGKILL'), secondsToStop * 1000)
  await ended
  clearTimeout(timer)
}

async function waitUntilGone(known: readonly Process[]): Promise<Process[]> {
  const deadline = Date.now() + 3_000
  let left = listSurvivors(known)
  while (left.length > 0 && Date.now() < deadline) {
    await wait(50)
    left = listSurvivors(left)
  }
  return left
}

function findEngine(appPid: number): number {
  const engine = listDescendants(appPid).find(({ command }) =>
    /^meili/.test(basename(command.split(' ')[0] ?? '')),
  )
  if (!engine) throw new Error('The app has no engine running')
  return engine.pid
}

function findFreePort(): Promise<number> {
  return new Promise((found, failed) => {
    const server = createServer()
    server.once('error', failed)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() =>
        typeof address === 'object' && address ? found(address.port) : failed(new Error('No free port')),
      )
    })
  })
}
