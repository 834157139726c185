import { isEngineError } from '#lib/engine/embedded/errors.ts'
import { EngineAwayError, EngineRefusalError } from '#lib/engine/errors.ts'
import { GazetteerError } from '#lib/enrich/load-gazetteer.ts'
import { UnknownRootsError } from '#lib/ingest/choose-roots.ts'
import { ArchivePathError } from '#lib/ingest/list-files.ts'
import { IngestFolderError, IngestRunningError } from '#lib/ingest/lock-ingest.ts'
import { OwnCasesError } from '#lib/ingest/own-cases.ts'
import { OwnTableError } from '#lib/ingest/own-tables.ts'
import { RetagError } from '#lib/ingest/tag-readings.ts'
import { EmptyArchiveError } from '#lib/ingest/refuse-empty.ts'
import { IngestArgumentError } from './read-arguments.ts'

const known = [
  ArchivePathError,
  EmptyArchiveError,
  EngineAwayError,
  EngineRefusalError,
  GazetteerError,
  IngestArgumentError,
  IngestFolderError,
  IngestRunningError,
  OwnCasesError,
  OwnTableError,
  RetagError,
  UnknownRootsError,
]

/** Errors which a user can do something about: print the message, not the stack. */
export function isKnownError(error: unknown): error is Error {
  return isEngineError(error) || known.some((kind) => error instanceof kind)
}
