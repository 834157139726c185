import { isUtf8 } from 'node:buffer'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { tableNames } from '#lib/enrich/gazetteer-rows.ts'
import { parseSources, SourcesTableError, type SourceProfile } from '#lib/split/source-profiles.ts'
import { explainReadError } from '#lib/ingest/reading/explain-read-error.ts'

/** The archive's own tables, in its folder `kashshaf/`. */
export type OwnTables = {
  readonly folder: string
  /** Null when it holds no `sources.tsv`. */
  readonly sources: readonly SourceProfile[] | null
  /** Tables of a name that is not known here: probably a slip of the pen. */
  readonly unknown: readonly string[]
}

/** An archive's own table cannot be used. The archive stays as it was. */
export class OwnTableError extends Error {
  override readonly name = 'OwnTableError'
}

const sourcesTable = 'sources.tsv'
const knownTables = new Set([sourcesTable, ...tableNames.map((name) => `${name}.tsv`)])

/** Reads the one folder of own tables; null when the archive has none. @throws OwnTableError */
export async function readOwnTables(folders: readonly string[]): Promise<OwnTables | null> {
  const [folder, another] = folders
  if (folder === undefined) return null
  if (another !== undefined)
    throw new OwnTableError(
      `Own tables lie in two folders, ${folder} and ${another}. Join them into one, or read one archive at a time.`,
    )
  const names = (await readFolder(folder)).filter((name) => name.endsWith('.tsv')).sort()
  const texts = new Map<string, string>()
  for (const name of names) if (knownTables.has(name)) texts.set(name, await readTable(join(folder, name)))
  const sources = texts.get(sourcesTable)
  return {
    folder,
    sources: sources === undefined ? null : parseOwnSources(join(folder, sourcesTable), sources),
    unknown: names.filter((name) => !knownTables.has(name)),
  }
}

async function readFolder(folder: string): Promise<string[]> {
  try {
    return await readdir(folder)
  } catch (cause) {
    throw new OwnTableError(`The tables in ${folder} cannot be read. ${explainReadError(cause)}`, { cause })
  }
}

/** A spreadsheet may save in another encoding: then every name in the table would be rubbish. */
async function readTable(file: string): Promise<string> {
  const bytes = await readFile(file).catch((cause: unknown) => {
    throw new OwnTableError(`The table ${file} cannot be read. ${explainReadError(cause)}`, { cause })
  })
  if (!isUtf8(bytes)) throw new OwnTableError(`The table ${file} is not in UTF-8. Save it as UTF-8.`)
  return bytes.toString('utf8')
}

function parseOwnSources(file: string, text: string): SourceProfile[] {
  try {
    return parseSources(text)
  } catch (cause) {
    if (cause instanceof SourcesTableError) throw new OwnTableError(`${file}: ${cause.message}`, { cause })
    throw cause
  }
}
