import { join } from 'node:path'
import { finishBuild, makeWorkFolder, readManifest, removeOtherBuilds } from '#lib/archive/build-folder.ts'
import type { Manifest } from '#lib/archive/manifest.ts'
import { loadBaseWords } from '#lib/arabic/load-base-words.ts'
import { createStemmer } from '#lib/arabic/stem.ts'
import { mergeVocabulary } from '#lib/arabic/vocabulary.ts'
import { beginIndex } from '#lib/engine/build-index.ts'
import type { EngineConnection } from '#lib/engine/connect-engine.ts'
import { readAccount } from '#lib/engine/read-account.ts'
import { collectArticles, type Collection } from './collect-articles.ts'
import { fingerprintFiles } from './fingerprint-files.ts'
import { indexArticles } from './index-articles.ts'
import { listFiles, type Listing } from './list-files.ts'
import type { ReportProgress } from './progress.ts'
import { loadRecipe, type Recipe } from './recipe.ts'

/** What a run did. */
export type IngestOutcome =
  | { readonly kind: 'unchanged'; readonly manifest: Manifest }
  | { readonly kind: 'indexed'; readonly manifest: Manifest; readonly seconds: number }

/** There is nothing to index under the given paths. The archive stays as it was. */
export class EmptyArchiveError extends Error {
  override readonly name = 'EmptyArchiveError'
}

export type IngestOptions = {
  /** Absolute paths of folders and files. */
  readonly roots: readonly string[]
  readonly dataDir: string
  readonly engine: EngineConnection
  readonly report: ReportProgress
  /** Milliseconds since 1970. */
  readonly now: () => number
}

/**
 * Makes the archive hold exactly what lies under `roots`: reads all files, indexes beside the live archive and swaps in one
 * step. Killed at any moment it leaves the old archive; run again with nothing changed it does nothing.
 */
export async function ingestArchive(options: IngestOptions): Promise<IngestOutcome> {
  const started = options.now()
  const listing = await listFiles(options.roots)
  refuseEmpty(listing, options.roots)
  const recipe = await loadRecipe(listing.ownTables)
  const live = await readLiveManifest(options)
  if (live && (await isUnchanged(live, listing, recipe, options.roots)))
    return { kind: 'unchanged', manifest: live }
  const manifest = await buildArchive(options, listing, recipe, live)
  return { kind: 'indexed', manifest, seconds: (options.now() - started) / 1000 }
}

function refuseEmpty({ files, skipped }: Listing, roots: readonly string[]): void {
  if (files.length > 0) return
  const where = roots.join(', ')
  const other = skipped.length > 0 ? ` (${String(skipped.length)} files of other kinds are there)` : ''
  throw new EmptyArchiveError(
    `No .txt or .jsonl file lies in ${where}${other}. The archive was left as it is.`,
  )
}

/** The manifest of the archive that readers see now; null when there is none. */
export async function readLiveManifest({
  engine,
  dataDir,
}: Pick<IngestOptions, 'engine' | 'dataDir'>): Promise<Manifest | null> {
  const account = await readAccount(engine)
  return account ? readManifest(dataDir, account.build) : null
}

async function isUnchanged(
  live: Manifest,
  listing: Listing,
  recipe: Recipe,
  roots: readonly string[],
): Promise<boolean> {
  const isSameRecipe = live.recipe === recipe.version && live.roots.join('\n') === roots.join('\n')
  const isSameListing =
    live.files.map(({ path }) => path).join('\n') === listing.files.map(({ path }) => path).join('\n')
  if (!isSameRecipe || !isSameListing || live.skipped.join('\n') !== listing.skipped.join('\n')) return false
  const now = await fingerprintFiles(listing.files)
  return live.files.every(({ path, sha256, location }, position) => {
    const file = listing.files[position]
    return file?.path === path && file.location === location && now.get(path) === sha256
  })
}

async function buildArchive(
  options: IngestOptions,
  listing: Listing,
  recipe: Recipe,
  live: Manifest | null,
): Promise<Manifest> {
  const { dataDir, engine, report } = options
  const indexedAt = new Date(options.now()).toISOString()
  const build = `b${indexedAt.replace(/\D/g, '')}`
  const folder = await makeWorkFolder(dataDir, build)
  const collected = join(folder, 'articles.jsonl')
  const collection = await collectArticles(listing.files, recipe, collected, report)
  const vocabulary = mergeVocabulary(loadBaseWords(), collection.vocabulary)
  const manifest = describeBuild({ build, indexedAt, collection, listing, recipe, roots: options.roots })
  const index = await beginIndex(engine)
  const progress = (done: number) =>
    report({
      phase: 'indexing',
      done,
      total: collection.articles,
      stories: collection.stories,
      articles: collection.articles,
    })
  await indexArticles(collected, collection.provenances, createStemmer(vocabulary), index, progress)
  await finishBuild(dataDir, {
    manifest,
    names: collection.names.finish(),
    vocabulary,
    sources: recipe.sources,
  })
  await index.goLive({
    id: 'archive',
    build,
    indexedAt,
    articles: collection.articles,
    files: manifest.files.length,
  })
  await removeOtherBuilds(dataDir, live ? [build, live.build] : [build])
  return manifest
}

type BuildParts = Pick<Manifest, 'build' | 'indexedAt'> & {
  readonly roots: readonly string[]
  readonly collection: Collection
  readonly listing: Listing
  readonly recipe: Recipe
}

function describeBuild({ collection, listing, recipe, build, indexedAt, roots }: BuildParts): Manifest {
  const unlisted = listing.failures.map((failure) => ({ ...failure, kind: 'failed' as const, sha256: null }))
  return {
    build,
    indexedAt,
    recipe: recipe.version,
    roots: [...roots],
    files: [...collection.files, ...unlisted],
    skipped: [...listing.skipped],
    articles: collection.articles,
    stories: collection.stories,
    duplicates: collection.stories - collection.articles,
  }
}
