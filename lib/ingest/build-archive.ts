import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { finishBuild, makeWorkFolder, removeOtherBuilds } from '#lib/archive/build-folder.ts'
import type { Manifest } from '#lib/archive/manifest.ts'
import { fewestArticles, serializeWordForms } from '#lib/archive/word-forms.ts'
import { arabicVersion } from '#lib/arabic/version.ts'
import { loadBaseWords } from '#lib/arabic/load-base-words.ts'
import { loadKnownForms } from '#lib/arabic/load-known-forms.ts'
import { createStemmer } from '#lib/arabic/stem.ts'
import { findRareNames } from '#lib/arabic/rare-names.ts'
import {
  makeVocabulary,
  mergeVocabulary,
  type Vocabulary,
  type VocabularyCounter,
} from '#lib/arabic/vocabulary.ts'
import { beginIndex } from '#lib/engine/build-index.ts'
import { collectArticles, type Collection } from './collect-articles.ts'
import { indexArticles } from './index-articles.ts'
import type { IngestOptions } from './ingest-options.ts'
import { listSkipped, type Plan } from './is-unchanged.ts'
import { refuseAllFailed } from './refuse-empty.ts'

/** Reads and indexes everything beside the live archive, then puts it in its place in one step. */
export async function buildArchive(
  options: IngestOptions,
  plan: Plan,
  live: Manifest | null,
): Promise<Manifest> {
  const { dataDir, engine, report } = options
  const indexedAt = new Date(options.now()).toISOString()
  const build = `b${indexedAt.replace(/\D/g, '')}`
  const collected = join(await makeWorkFolder(dataDir, build), 'articles.jsonl')
  const collection = await collectArticles(plan.listing.files, plan.recipe, collected, report)
  refuseAllFailed(collection.files)
  const vocabulary = learnVocabulary(collection.counter)
  const stem = createStemmer(vocabulary, loadKnownForms())
  const manifest = describeBuild({ build, indexedAt, collection, plan })
  const { stories, articles, provenances } = collection
  const progress = (phase: 'sending' | 'indexing') => (done: number) =>
    report({ phase, done, total: articles, stories, articles })
  const index = await beginIndex(engine)
  const sent = await indexArticles(collected, provenances, stem, index, progress('sending'))
  await rm(collected)
  const names = collection.names.finish()
  const forms = serializeWordForms(collection.counter.words(fewestArticles(articles)), stem)
  await finishBuild(dataDir, { manifest, names, vocabulary, forms, sources: plan.recipe.sources })
  const files = manifest.files.length
  const account = { id: 'archive', build, indexedAt, articles, files, arabicVersion } as const
  progress('indexing')(0)
  await index.goLive(account, (batches) => progress('indexing')(sent[batches - 1] ?? 0))
  await removeOtherBuilds(dataDir, live ? [build, live.build] : [build])
  return manifest
}

/** The words of the archive over those of the base list, and the spellings of its rare names. */
function learnVocabulary(counter: VocabularyCounter): Vocabulary {
  const merged = mergeVocabulary(loadBaseWords(), counter.finish())
  const all = Array.from(counter.words(1), ({ word }) => word)
  return makeVocabulary(merged.articles, merged.frequency, findRareNames(all, merged))
}

type BuildParts = Pick<Manifest, 'build' | 'indexedAt'> & {
  readonly collection: Collection
  readonly plan: Plan
}

function describeBuild({ collection, plan, build, indexedAt }: BuildParts): Manifest {
  const unlisted = plan.listing.failures.map((failure) => ({
    ...failure,
    kind: 'failed' as const,
    sha256: null,
  }))
  return {
    build,
    indexedAt,
    recipe: plan.recipe.version,
    roots: [...plan.roots],
    files: [...collection.files, ...unlisted],
    skipped: listSkipped(plan),
    articles: collection.articles,
    stories: collection.stories,
    duplicates: collection.stories - collection.articles,
  }
}
