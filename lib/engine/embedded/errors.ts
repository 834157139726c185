/** No Meilisearch was found on this machine. */
export class EngineNotFoundError extends Error {
  override readonly name = 'EngineNotFoundError'
}

/** A Meilisearch was found, but it is not the file we expect or this machine cannot run it. */
export class EngineBinaryError extends Error {
  override readonly name = 'EngineBinaryError'
}

/** The engine was started and did not become ready, or the server at MEILI_URL does not answer. */
export class EngineStartError extends Error {
  override readonly name = 'EngineStartError'
}

/** The data folder cannot be used. */
export class DataFolderError extends Error {
  override readonly name = 'DataFolderError'
}

/** The engine refused to give a key for searching. */
export class SearchKeyError extends Error {
  override readonly name = 'SearchKeyError'
}

export type EngineError =
  EngineNotFoundError | EngineBinaryError | EngineStartError | DataFolderError | SearchKeyError

/** Errors which a user can do something about: print the message, not the stack. */
export function isEngineError(error: unknown): error is EngineError {
  return [EngineNotFoundError, EngineBinaryError, EngineStartError, DataFolderError, SearchKeyError].some(
    (kind) => error instanceof kind,
  )
}
