import { spawn } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { findFreePort } from '#lib/engine/embedded/free-port.ts'

/** The program, started as `npm start` starts it. */
export type App = {
  readonly url: string
  readonly pid: number
  readonly dataDir: string
  /** Milliseconds from starting the process until the health page answered 200. */
  readonly startMs: number
  readonly stop: () => Promise<void>
}

type Options = { readonly archive?: { readonly folder: string }; readonly dataDir: string }

export async function startApp({ archive, dataDir }: Options): Promise<App> {
  const port = await findFreePort()
  const url = `http://127.0.0.1:${String(port)}`
  const started = performance.now()
  const paths = archive ? [archive.folder] : []
  const child = spawn(
    process.execPath,
    ['--conditions=react-server', '--import', 'tsx', 'scripts/start.ts', ...paths],
    {
      env: { ...process.env, PORT: String(port), DATA_DIR: dataDir, INIT_CWD: process.cwd() },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  )
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  while (!(await isHealthy(url))) {
    if (child.exitCode !== null)
      throw new Error(`The program ended with code ${String(child.exitCode)} instead of starting.`)
    await sleep(20)
  }
  const stop = async () => {
    child.kill('SIGTERM')
    await ended
  }
  return { url, pid: child.pid ?? 0, dataDir, startMs: performance.now() - started, stop }
}

async function isHealthy(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/api/health`)).ok
  } catch {
    return false
  }
}
