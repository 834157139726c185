import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { buildGazetteer } from './build-gazetteer.ts'
import { mapTables, type TableFiles } from './gazetteer-rows.ts'
import type { Gazetteer } from './gazetteer.ts'
import type { TableFile, TableProblem } from './parse-table.ts'

/** The tables cannot be used; the message lists every file, line and cause. */
export class GazetteerError extends Error {
  override readonly name = 'GazetteerError'
  constructor(readonly problems: readonly TableProblem[]) {
    const lines = problems.map(({ file, line, message }) => `${file}:${line} ${message}`)
    const cure = 'Mend these lines and run this again; nothing was changed.'
    super(`The tables of names have ${problems.length} problems:\n${lines.join('\n')}\n${cure}`)
  }
}

/**
 * Reads the shipped tables and, from each of `ownFolders`, an archive's own of the same names (organizations.tsv …), whose
 * rows replace those with the same key, take them out, or are added; of several folders the last wins. Throws GazetteerError.
 */
export function loadGazetteer(...ownFolders: readonly string[]): Gazetteer {
  const { gazetteer, problems } = buildGazetteer(readTables(ownFolders))
  if (problems.length > 0) throw new GazetteerError(problems)
  return gazetteer
}

export function readTables(ownFolders: readonly string[] = []): TableFiles {
  const folders = [path.join(process.cwd(), 'lib/enrich/tables'), ...ownFolders]
  const read = (name: string): TableFile[] =>
    folders
      .map((folder) => path.join(folder, `${name}.tsv`))
      .filter((file, index) => index === 0 || existsSync(file))
      .map((file) => ({ file, text: readFileSync(file, 'utf8') }))
  return mapTables(read)
}
