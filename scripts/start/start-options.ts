import path from 'node:path'
import { readShownFacets } from '#lib/query/shown-facets.ts'

export type StartOptions = {
  readonly isDevelopment: boolean
  /** Absolute paths of files and folders to read; empty: what was read before, or the samples. */
  readonly archivePaths: readonly string[]
  readonly host: string
  /** 0: any free port. */
  readonly port: number
  /** Absolute. */
  readonly dataDir: string
}

/** The command line or a variable cannot be understood. */
export class StartOptionError extends Error {
  override readonly name = 'StartOptionError'
}

const usage = `npm start [-- PATH…]     read PATH (files or folders; default: samples) and serve the archive
  PORT=3000 HOST=127.0.0.1 DATA_DIR=./data MEILI_URL=… and more: see .env.example`

type Place = {
  /** The project: where DATA_DIR begins. */
  readonly root: string
  /** Where the user typed the command: where PATHs begin. */
  readonly typedIn: string
}

type Environment = Readonly<Record<string, string | undefined>>

/** @throws StartOptionError, ShownFacetsError */
export function readStartOptions(args: readonly string[], env: Environment, place: Place): StartOptions {
  const flags = args.filter((arg) => arg.startsWith('--'))
  const unknown = flags.find((flag) => flag !== '--dev')
  if (unknown !== undefined) {
    throw new StartOptionError(`${unknown} is not an option of npm start.\n${usage}`)
  }
  // The pages read it themselves; a slip should stop the start, not the first page.
  readShownFacets(env.FACETS)
  return {
    isDevelopment: flags.includes('--dev'),
    archivePaths: args.filter((arg) => !arg.startsWith('--')).map((arg) => path.resolve(place.typedIn, arg)),
    host: env.HOST || '127.0.0.1',
    port: readPort(env.PORT),
    dataDir: path.resolve(place.root, env.DATA_DIR || 'data'),
  }
}

function readPort(text: string | undefined): number {
  if (!text) return 3000
  const port = Number(text)
  if (/^\d+$/.test(text) && port <= 65535) return port
  throw new StartOptionError(`PORT is "${text}". It must be a number from 0 to 65535, such as PORT=3000.`)
}
