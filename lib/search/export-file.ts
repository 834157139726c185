import type { ArchiveFile } from './open-file.ts'
import { listSourceProfiles, type Archive } from './open-archive.ts'
import { readLines } from './read-lines.ts'
import { writeCsv } from '#lib/export/write-csv.ts'

const columns = ['line', 'kind', 'story', 'reason', 'text']

/** The lines of a file with what each became: story from 1, empty for lines of none. */
export async function exportLines(
  archive: Archive,
  { entry, bytes, isChanged }: ArchiveFile,
  format: 'csv' | 'json',
): Promise<BodyInit> {
  const lines = readLines(entry.path, bytes, await listSourceProfiles(archive)).map(
    ({ line, kind, story, reason, text }) => ({
      ...{ line, kind, story: story === null ? null : story + 1, reason: reason ?? null, text },
    }),
  )
  if (format === 'csv')
    return writeCsv(
      columns,
      lines.map(({ line, kind, story, reason, text }) => [line, kind, story, reason, text]),
    )
  return JSON.stringify({ ...entry, isChanged, accountOfLines: lines })
}
