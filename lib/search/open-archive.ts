import 'server-only'
import { setTimeout } from 'node:timers/promises'
import {
  filesOfBuild,
  readManifest,
  readNames,
  readSourceProfiles,
  readUnresolved,
  readVocabulary,
  readWordForms,
} from '#lib/archive/build-folder.ts'
import { indexAccounts, type FileAccounts } from '#lib/archive/file-accounts.ts'
import type { Manifest } from '#lib/archive/manifest.ts'
import { firstVersion } from '#lib/archive/arrivals.ts'
import { layNames, type Names } from '#lib/archive/names.ts'
import type { UnresolvedNames } from '#lib/archive/unresolved-names.ts'
import type { WordForms } from '#lib/archive/word-forms.ts'
import type { SourceProfile } from '#lib/split/source-profiles.ts'
import { loadKnownForms } from '#lib/arabic/load-known-forms.ts'
import { createStemmer, type Stem } from '#lib/arabic/stem.ts'
import type { Vocabulary } from '#lib/arabic/vocabulary.ts'
import type { ArchiveAccount } from '#lib/engine/archive-account.ts'
import { connectEngine, type EngineConnection } from '#lib/engine/connect-engine.ts'
import { readAccount } from '#lib/engine/read-account.ts'
import { formatDate } from '#lib/wording/dates.ts'
import type { FacetId } from '#lib/query/search-state.ts'
import { createQueryStem } from './query-stem.ts'
import type { IndexedView } from './search-view.ts'
import { readShownFacets } from '#lib/query/shown-facets.ts'
import { createValueFinder, type ValueFinder } from './value-finder.ts'

/** The live archive as the web process sees it: the engine, and what the live build knows. */
export type Archive = {
  readonly engine: EngineConnection
  readonly dataDir: string
  readonly account: ArchiveAccount
  readonly names: Names
  /** Of the words of its texts. */
  readonly stem: Stem
  /** Of the words of a question: the same, and for words that no text has, another spelling's. */
  readonly queryStem: Stem
  /** The archive's words, folded, and in how many articles each occurs. */
  readonly vocabulary: Vocabulary
  /** How each stem is written in it. */
  readonly forms: WordForms
  /** The facets its owner shows. */
  readonly facets: readonly FacetId[]
} & ValueFinder

/** Nothing was ever indexed, or the first run is still going. The page says so and looks again. */
export class NoArchiveError extends Error {
  override readonly name = 'NoArchiveError'
}

type Opened = { readonly engine: EngineConnection; archive: Promise<Archive> | null }

/** One connection and one build for the process: pages share them across requests and bundles. */
const store: { [key: symbol]: Opened | undefined } = globalThis
const key = Symbol.for('kashshaf.archive')

function opened(): Opened {
  const url = process.env.KASHSHAF_ENGINE_URL
  const apiKey = process.env.KASHSHAF_SEARCH_KEY
  if (!url || !apiKey)
    throw new Error('No search engine is named for the pages: start them with `npm start`.')
  return (store[key] ??= { engine: connectEngine({ url, apiKey }), archive: null })
}

async function load(engine: EngineConnection): Promise<Archive> {
  const account = await readAccount(engine)
  if (!account) throw new NoArchiveError('The archive is empty: nothing was indexed yet.')
  const dataDir = process.env.DATA_DIR ?? 'data'
  const [names, vocabulary, forms] = await Promise.all([
    readAllNames(dataDir, account),
    readVocabulary(dataDir, account.build),
    readWordForms(dataDir, account.build),
  ])
  if (!names || !vocabulary || !forms) {
    throw new NoArchiveError(
      `The index is of build ${account.build}, but ${dataDir}/builds does not hold it: run \`npm run ingest\`.`,
    )
  }
  const facets = readShownFacets(process.env.FACETS)
  const stem = createStemmer(vocabulary, loadKnownForms())
  const queryStem = createQueryStem(stem, forms)
  const values = createValueFinder(names)
  return { engine, dataDir, account, names, stem, queryStem, vocabulary, forms, facets, ...values }
}

/** While tags are renewed, also the names of those that some articles still have; the newest on top. */
async function readAllNames(
  dataDir: string,
  { build, mixedWith = [] }: ArchiveAccount,
): Promise<Names | null> {
  const names = await readNames(dataDir, build)
  if (names === null) return null
  const older = await Promise.all(mixedWith.map((old) => readNames(dataDir, old)))
  return older.reduceRight<Names>((all, old) => (old === null ? all : layNames(old, all)), names)
}

/** The archive as it was last read: once, and kept until a newer build is noticed. */
function lastRead(): Promise<Archive> {
  const open = opened()
  if (open.archive) return open.archive
  const reading = load(open.engine)
  open.archive = reading
  reading.catch(() => forget(reading))
  return reading
}

/** Does nothing when somebody else forgot it before: of many requests during a swap only the first reads the new build. */
function forget(archive: Promise<Archive>): void {
  const open = opened()
  if (open.archive === archive) open.archive = null
}

/**
 * Runs `ask` on the live archive. When its answer comes from a newer build than the one whose vocabulary the question was
 * put with, the new build is read and the question is put again, and so it is after a change in place that was going on:
 * readers never see half of each.
 */
export async function askLiveArchive<T extends { readonly account: ArchiveAccount | null }>(
  ask: (archive: Archive) => Promise<T>,
): Promise<{ archive: Archive; answer: T }> {
  let attempts = 0
  let waits = 0
  for (;;) {
    const read = lastRead()
    const archive = await read
    const answer = await ask(archive)
    const isSame = answer.account !== null && isSameState(answer.account, archive.account)
    if (isChanging(answer.account) && waits < mostWaits) {
      waits += 1
      await setTimeout(pause)
      continue
    }
    if (isSame || attempts === 2) return { archive, answer }
    attempts += 1
    forget(read)
  }
}

/** Of one build, and its tags as far renewed. */
export function isSameState(one: ArchiveAccount, two: ArchiveAccount): boolean {
  return one.build === two.build && one.mixedWith?.join() === two.mixedWith?.join()
}

/** The archive's own number; the first for one that was made before versions were counted. */
export function versionOf({ version }: ArchiveAccount): number {
  return version ?? firstVersion
}

/** A change in place takes the engine less than a second; after ten a page is drawn with what there is. */
const pause = 100
const mostWaits = 100

/** A run that died in the middle of a change does not keep readers waiting: the time it gave itself passes. */
export function isChanging(account: ArchiveAccount | null): boolean {
  return account?.changingUntil !== undefined && Date.parse(account.changingUntil) > Date.now()
}

/** The live archive for a page whose own questions do not tell which build answers them: costs one small request. */
export async function openLiveArchive(): Promise<Archive> {
  const { archive } = await askLiveArchive(async ({ engine }) => ({ account: await readAccount(engine) }))
  return archive
}

/** The archive as it was last read, without asking whether a newer one is live: for what may be a moment old. */
export function recentArchive(): Promise<Archive> {
  return lastRead()
}

/** The day the live archive was last read. */
export function indexedOn({ account }: Archive): IndexedView {
  const iso = account.indexedAt.slice(0, 10)
  return { iso, label: formatDate(iso), version: versionOf(account) }
}

const sourcesOf = new WeakMap<Archive, Promise<SourceProfile[]>>()

/** The outlets the live archive was split with; read when first asked for. */
export async function listSourceProfiles(archive: Archive): Promise<readonly SourceProfile[]> {
  const sources = sourcesOf.get(archive) ?? readSourceProfiles(archive.dataDir, archive.account.build)
  sourcesOf.set(archive, sources)
  return sources
}

const filesOf = new WeakMap<Archive, Promise<FileAccounts>>()

/** The accounts of the live archive's files; where they lie is read when first asked for. */
export async function openFileAccounts(archive: Archive): Promise<FileAccounts> {
  const accounts = filesOf.get(archive) ?? indexAccounts(filesOfBuild(archive.dataDir, archive.account.build))
  filesOf.set(archive, accounts)
  return accounts
}

/** The names that its articles leave open; none when it was made before they were gathered. */
export async function readOpenNames({ dataDir, account }: Archive): Promise<UnresolvedNames> {
  return (await readUnresolved(dataDir, account.build)) ?? []
}

/** The account of the live archive as a whole; null when it is gone from the disk. */
export async function readArchiveManifest({ dataDir, account }: Archive): Promise<Manifest | null> {
  return readManifest(dataDir, account.build)
}
