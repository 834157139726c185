import { filesOfBuild } from '#lib/archive/build-folder.ts'
import { firstVersion, type Arrivals } from '#lib/archive/arrivals.ts'
import { eachAccount } from '#lib/archive/file-accounts.ts'
import { mostGone, type GoneArticle } from '#lib/archive/gone-articles.ts'
import type { Difference } from './find-difference.ts'
import type { LiveBuild } from './live-build.ts'

/** The number of an archive as it will be, when its articles came, and where those stood that went. */
export type Version = {
  /** Rises by one whenever articles come, go or change, tags included. */
  readonly version: number
  readonly arrivals: Arrivals
  readonly gone: readonly GoneArticle[]
}

/** What is known of the archive as it is. `last`: its version, 0 when there is none. */
type Known = { readonly dataDir: string; readonly live: LiveBuild | null; readonly last: number }

/**
 * `wanted`: the ids of the articles as they will be. An article that goes and comes again is new again: who looked in between did
 * not see it. What is not on disk of an older archive is taken for old.
 */
export async function nextVersion(
  { dataDir, live, last }: Known,
  wanted: ReadonlyMap<string, unknown>,
  difference: Difference,
): Promise<Version> {
  if (live === null) return { version: last + 1, arrivals: new Map(), gone: [] }
  const version = isSame(difference) ? last : last + 1
  const arrivals = new Map<string, number>()
  for (const id of wanted.keys()) {
    const arrival = live.states.has(id) ? (live.arrivals.get(id) ?? firstVersion) : version
    if (arrival !== firstVersion) arrivals.set(id, arrival)
  }
  const left = new Set([...live.states.keys()].filter((id) => !wanted.has(id)))
  const placed =
    left.size === 0 ? [] : await findPlaces(filesOfBuild(dataDir, live.manifest.build), left, version)
  const before = live.gone.filter(({ id }) => !wanted.has(id) && !left.has(id))
  return { version, arrivals, gone: [...before, ...placed].slice(-mostGone) }
}

function isSame({ sent, retagged, removed }: Difference): boolean {
  return sent.size + retagged.size + removed.length === 0
}

/** Where these articles stand in the files of a build: the first place of each. */
async function findPlaces(file: string, ids: ReadonlySet<string>, version: number): Promise<GoneArticle[]> {
  const places = new Map<string, GoneArticle>()
  for await (const account of eachAccount(file)) {
    if (account.kind !== 'read') continue
    for (const { id, startLine, endLine } of account.stories)
      if (ids.has(id) && !places.has(id))
        places.set(id, { id, version, file: account.path, startLine, endLine })
  }
  return [...places.values()]
}
