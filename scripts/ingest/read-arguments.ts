import { resolve } from 'node:path'

/** The command line cannot be understood. */
export class IngestArgumentError extends Error {
  override readonly name = 'IngestArgumentError'
}

export const usage = `npm run ingest [-- PATH…]   make the archive hold what lies under PATH (folders, .txt and .jsonl files)
  Without PATH: read again what was read before, or the samples when nothing was.
  DATA_DIR=./data MEILI_URL=… and more: see .env.example`

/** Absolute paths. A path that begins with a dash is written ./-name. @throws IngestArgumentError */
export function readArguments(args: readonly string[], startedIn: string): string[] {
  const option = args.find((arg) => arg.startsWith('-'))
  if (option !== undefined)
    throw new IngestArgumentError(`${option} is not an option of npm run ingest.\n${usage}`)
  return args.map((path) => resolve(startedIn, path))
}
