import { existsSync } from 'node:fs'
import { resolve } from 'node:path'

/** Where things lie: from the environment, `.env` included. */
export type Settings = {
  readonly dataDir: string
  /** The folder the user typed the command in: npm itself runs scripts from the project's own. */
  readonly startedIn: string
}

export function loadSettings(): Settings {
  if (existsSync('.env')) process.loadEnvFile('.env')
  const startedIn = process.env.INIT_CWD ?? process.cwd()
  return { dataDir: resolve(process.env.DATA_DIR ?? 'data'), startedIn }
}
