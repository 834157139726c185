import { isUtf8 } from 'node:buffer'
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseCases } from '#lib/enrich/check-cases.ts'
import { tableNames } from '#lib/enrich/gazetteer-rows.ts'
import { parseSources, SourcesTableError, type SourceProfile } from '#lib/split/source-profiles.ts'
import { explainReadError } from '#lib/ingest/reading/explain-read-error.ts'

/** A folder of own tables: `kashshaf/` in the archive, or `tables/` in the data folder. */
export type OwnTables = {
  readonly folder: string
  /** Null when it holds no `sources.tsv`. */
  readonly sources: readonly SourceProfile[] | null
  /** Null when it holds no `cases.tsv`. */
  readonly cases: OwnCases | null
  /** Tables of a name that is not known here, by their path: probably a slip of the pen. */
  readonly unknown: readonly string[]
}

/** What must hold of the archive's own tables. */
export type OwnCases = { readonly file: string } & Pick<ReturnType<typeof parseCases>, 'cases'>

/** An archive's own table cannot be used. The archive stays as it was. */
export class OwnTableError extends Error {
  override readonly name = 'OwnTableError'
}

const sourcesTable = 'sources.tsv'
const casesTable = 'cases.tsv'
const knownTables = new Set([sourcesTable, casesTable, ...tableNames.map((name) => `${name}.tsv`)])

/**
 * The folders of own tables, in the order in which they are laid over the shipped ones: that in the archive goes with the archive, that
 * in the data folder is for an archive which may not be written to. @throws OwnTableError
 */
export function findOwnTables(inArchive: readonly string[], dataDir: string): readonly string[] {
  const [folder, another] = inArchive
  if (folder !== undefined && another !== undefined)
    throw new OwnTableError(
      `Own tables lie in two folders, ${folder} and ${another}. Join them into one, or read one archive at a time.`,
    )
  const inData = join(dataDir, 'tables')
  return existsSync(inData) ? [...inArchive, inData] : inArchive
}

/** Reads a folder of own tables; those of names only as far as that they are text. @throws OwnTableError */
export async function readOwnTables(folder: string): Promise<OwnTables> {
  const names = (await readFolder(folder)).filter((name) => name.endsWith('.tsv')).sort()
  const texts = new Map<string, string>()
  for (const name of names) if (knownTables.has(name)) texts.set(name, await readTable(join(folder, name)))
  const sources = texts.get(sourcesTable)
  const cases = texts.get(casesTable)
  return {
    folder,
    sources: sources === undefined ? null : parseOwnSources(join(folder, sourcesTable), sources),
    cases: cases === undefined ? null : parseOwnCases(join(folder, casesTable), cases),
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

function parseOwnCases(file: string, text: string): OwnCases {
  const { cases, problems } = parseCases({ file, text })
  const [first] = problems
  if (first) throw new OwnTableError(`${file}:${String(first.line)} ${first.message}`)
  return { file, cases }
}
