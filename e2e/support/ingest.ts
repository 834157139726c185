import { spawn } from 'node:child_process'
import type { App } from './app.ts'

/** `npm run ingest -- PATH` beside the running app, waited for. */
export async function ingest(app: App, path: string): Promise<void> {
  const child = spawn(
    process.execPath,
    ['--conditions=react-server', '--import', 'tsx', 'scripts/ingest.ts', path],
    { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, DATA_DIR: app.dataDir } },
  )
  const lines: string[] = []
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => lines.push(chunk.toString()))
  const code = await new Promise<number | null>((resolve) => child.once('exit', resolve))
  if (code !== 0) throw new Error(`The ingest ended with ${String(code)}:\n${lines.join('')}`)
}
