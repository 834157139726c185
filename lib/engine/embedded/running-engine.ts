import type { Environment } from './locate-engine.ts'

export type RunningEngine = {
  /** Without a slash at the end. */
  readonly url: string
  /** May do everything. Empty when the server at MEILI_URL asks for none. */
  readonly adminKey: string
  /** `shared`: another process runs it for the same data folder; it ends with that process. */
  readonly kind: 'external' | 'embedded' | 'shared'
  /** Of `shared` only. */
  readonly owner: EngineOwner | null
  readonly stop: () => Promise<void>
}

/** Who runs an engine, for messages. `purpose`: "npm start". */
export type EngineOwner = { readonly pid: number; readonly purpose: string }

export type OpenEngineOptions = {
  readonly dataDir: string
  readonly env: Environment
  /** What this process is, for the messages of others: "npm start". */
  readonly purpose?: string
  /** Milliseconds until we give up waiting for the engine. */
  readonly patience?: number
  /** Where a sentence for the user goes; standard error unless told. */
  readonly say?: (sentence: string) => void
}
