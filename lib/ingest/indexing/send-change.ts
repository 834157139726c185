import { folderOfBuild } from '#lib/archive/build-folder.ts'
import type { Manifest } from '#lib/archive/manifest.ts'
import { changeIndex } from '#lib/engine/change-index.ts'
import { renewTags } from '#lib/engine/renew-tags.ts'
import type { IngestOptions } from '#lib/ingest/ingest-options.ts'
import { describeForEngine } from './describe-build.ts'
import { isAwaited, type Difference } from './find-difference.ts'
import type { LiveBuild } from './live-build.ts'
import { readUpdates, removeUpdates } from './tag-updates.ts'

/** What the engine gets; the new tags lie in the folder of the build. */
export type Sending = {
  /** Articles that came or changed, as lines of JSON. */
  readonly lines: string
  readonly difference: Difference
  readonly manifest: Manifest
  readonly live: LiveBuild
}

/**
 * Readers wait for articles that come and go and for a few new tags, and see all of the old or all of the new. Nobody waits for many
 * new tags: they come after, one by one, and until the last readers are told that counts may mix old and new.
 */
export async function sendChange(options: IngestOptions, sending: Sending): Promise<void> {
  const { manifest, difference, live } = sending
  const folder = folderOfBuild(options.dataDir, manifest.build)
  if (isAwaited(difference)) await changeAtOnce(options, sending, folder)
  else {
    const mixedWith = [...(live.account.mixedWith ?? []), live.manifest.build]
    if (difference.sent.size + difference.removed.length > 0) await changeTexts(options, sending, mixedWith)
    await renewMany(options, sending, { folder, mixedWith })
  }
  removeUpdates(folder)
}

async function changeAtOnce({ engine, report, now }: IngestOptions, sending: Sending, folder: string) {
  const { lines, difference, manifest, live } = sending
  const total = difference.sent.size + difference.retagged.size
  const updates = Array.from(readUpdates(folder), (batch) => batch.lines)
  report({ ...countsOf(manifest), phase: 'indexing', done: 0, total })
  const accounts = { before: live.account, after: describeForEngine(manifest) }
  await changeIndex(engine, { lines, updates, removed: difference.removed, ...accounts }, now())
  report({ ...countsOf(manifest), phase: 'indexing', done: total, total })
}

async function changeTexts({ engine, now }: IngestOptions, sending: Sending, mixedWith: string[]) {
  const { lines, difference, manifest, live } = sending
  const accounts = { before: live.account, after: { ...describeForEngine(manifest), mixedWith } }
  await changeIndex(engine, { lines, updates: [], removed: difference.removed, ...accounts }, now())
}

type Renewing = { readonly folder: string; readonly mixedWith: readonly string[] }

async function renewMany(
  { engine, report }: IngestOptions,
  { difference, manifest }: Sending,
  { folder, mixedWith }: Renewing,
): Promise<void> {
  const total = difference.retagged.size
  const sizes: number[] = []
  const account = describeForEngine(manifest)
  await renewTags(engine, { batches: eachRequest(folder, sizes), account, mixedWith }, ({ done }) => {
    const articles = sizes.slice(0, done).reduce((sum, size) => sum + size, 0)
    report({ ...countsOf(manifest), phase: 'indexing', done: articles, total })
  })
}

/** `sizes` takes the number of articles in each. */
function* eachRequest(folder: string, sizes: number[]): Generator<string> {
  for (const { lines, articles } of readUpdates(folder)) {
    sizes.push(articles)
    yield lines
  }
}

function countsOf({ stories, articles }: Manifest) {
  return { stories, articles }
}
