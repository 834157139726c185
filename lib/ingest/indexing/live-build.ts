import {
  readArrivals,
  readGone,
  readManifest,
  readNames,
  readStates,
  readValues,
  readVocabulary,
  readWordForms,
} from '#lib/archive/build-folder.ts'
import type { Arrivals } from '#lib/archive/arrivals.ts'
import type { GoneArticle } from '#lib/archive/gone-articles.ts'
import type { Manifest } from '#lib/archive/manifest.ts'
import type { Names } from '#lib/archive/names.ts'
import type { ValueCounts } from '#lib/archive/value-counts.ts'
import type { WordForms } from '#lib/archive/word-forms.ts'
import type { Vocabulary } from '#lib/arabic/vocabulary.ts'
import type { ArchiveAccount } from '#lib/engine/archive-account.ts'
import type { EngineConnection } from '#lib/engine/connect-engine.ts'
import { readAccount } from '#lib/engine/read-account.ts'

/** The archive that readers see now, and what is on disk of it. */
export type LiveBuild = {
  readonly account: ArchiveAccount
  readonly manifest: Manifest
  readonly names: Names
  readonly vocabulary: Vocabulary
  readonly forms: WordForms
  /** What each article was sent with beside its text, by id. */
  readonly states: ReadonlyMap<string, string>
  readonly values: ValueCounts
  readonly arrivals: Arrivals
  readonly gone: readonly GoneArticle[]
}

/** What the engine says of the live archive; `build` is null when what is on disk of it cannot be used. */
export type LiveArchive = { readonly account: ArchiveAccount; readonly build: LiveBuild | null }

/** Null when nothing was ever indexed. */
export async function readLiveArchive({
  engine,
  dataDir,
}: {
  readonly engine: EngineConnection
  readonly dataDir: string
}): Promise<LiveArchive | null> {
  const account = await readAccount(engine)
  if (account === null) return null
  const [manifest, names, vocabulary, forms, states, values] = await Promise.all([
    readManifest(dataDir, account.build),
    readNames(dataDir, account.build),
    readVocabulary(dataDir, account.build),
    readWordForms(dataDir, account.build),
    readStates(dataDir, account.build),
    readValues(dataDir, account.build),
  ])
  const [arrivals, gone] = await Promise.all([
    readArrivals(dataDir, account.build),
    readGone(dataDir, account.build),
  ])
  const isWhole = manifest && names && vocabulary && forms && states && values
  if (!isWhole) return { account, build: null }
  const parts = { manifest, names, vocabulary, forms, states, values, arrivals, gone }
  return { account, build: { account, ...parts } }
}
