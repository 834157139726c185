import { resolve } from 'node:path'

/** The command line cannot be understood. */
export class IngestArgumentError extends Error {
  override readonly name = 'IngestArgumentError'
}

export const usage = `npm run ingest [-- PATH…]   make the archive hold what lies under PATH (folders, pages, tables, packages)
  --dry-run   only say what would change
  Without PATH: read again what was read before, or the samples when nothing was.
  DATA_DIR=./data MEILI_URL=… and more: see .env.example`

/** `paths` are absolute. */
export type IngestArguments = { readonly paths: readonly string[]; readonly isDryRun: boolean }

const dryRun = '--dry-run'

/** A path that begins with a dash is written ./-name. @throws IngestArgumentError */
export function readArguments(args: readonly string[], startedIn: string): IngestArguments {
  const option = args.find((arg) => arg.startsWith('-') && arg !== dryRun)
  if (option !== undefined)
    throw new IngestArgumentError(`${option} is not an option of npm run ingest.\n${usage}`)
  const paths = args.filter((arg) => arg !== dryRun).map((path) => resolve(startedIn, path))
  return { paths, isDryRun: args.includes(dryRun) }
}
