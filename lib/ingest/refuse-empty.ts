import type { FilesSummary } from '#lib/archive/summarize-files.ts'
import { readKinds } from '#lib/ingest/reading/formats.ts'
import type { Listing } from './list-files.ts'

/** There is nothing to index under the given paths. The archive stays as it was. */
export class EmptyArchiveError extends Error {
  override readonly name = 'EmptyArchiveError'
}

const mostNamed = 5

/** No file at all is a wrong path or a disk that is not mounted, never a wish for an empty archive. @throws EmptyArchiveError */
export function refuseNoFiles({ files, skipped, failures }: Listing, roots: readonly string[]): void {
  if (files.length > 0) return
  const other = skipped.length > 0 ? ` Of other kinds there are ${name(skipped)}.` : ''
  const broken = failures.length > 0 ? ` Could not be read: ${name(failures.map(describe))}` : ''
  throw new EmptyArchiveError(
    `No file that can be read (${readKinds.join(', ')}) lies in ${roots.join(', ')}.${other}${broken} The archive was left as it was.`,
  )
}

/** Files without an article may be all there is; files that all cannot be read are no archive. @throws EmptyArchiveError */
export function refuseAllFailed({ files, failures }: FilesSummary): void {
  if (files.read > 0) return
  throw new EmptyArchiveError(
    `None of ${String(files.failed)} files could be read: ${name(failures.first.map(describe))} The archive was left as it was.`,
  )
}

function describe({ path, reason }: { readonly path: string; readonly reason: string }): string {
  return `${path}: ${reason}`
}

function name(values: readonly string[]): string {
  const rest = values.length - mostNamed
  const named = values.slice(0, mostNamed).join(', ')
  return rest > 0 ? `${named} and ${String(rest)} more` : named
}
