import { readRoots } from '#lib/archive/build-folder.ts'
import type { EngineConnection } from '#lib/engine/connect-engine.ts'
import { readAccount } from '#lib/engine/read-account.ts'

/** No path was given and it is not known any more which were read before. The archive stays as it was. */
export class UnknownRootsError extends Error {
  override readonly name = 'UnknownRootsError'
}

type Place = { readonly engine: EngineConnection; readonly dataDir: string; readonly samples: string }

/** What to read: the given paths, else what was read before, else the samples, which never replace an archive. */
export async function chooseRoots(
  given: readonly string[],
  { engine, dataDir, samples }: Place,
): Promise<readonly string[]> {
  if (given.length > 0) return given
  const account = await readAccount(engine)
  if (account === null) return [samples]
  const roots = await readRoots(dataDir, account.build)
  if (roots) return roots
  throw new UnknownRootsError(
    `The search engine holds an archive (${account.build}), but its account is not in ${dataDir}/builds or is of ` +
      'another version of Kashshaf. Name what to read: npm run ingest -- PATH… The archive was left as it was.',
  )
}
