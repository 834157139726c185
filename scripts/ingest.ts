/**
 * `npm run ingest [-- PATH…]`: makes the archive hold what lies under the given folders and files. Without a path it reads
 * again what was read before, or the samples when nothing was. Exit code 1 when a file or a line could not be read.
 */
import { isKnownError } from './ingest/is-known-error.ts'
import { runIngest } from './ingest/run-ingest.ts'

try {
  process.exitCode = await runIngest(process.argv.slice(2))
} catch (error) {
  console.error(isKnownError(error) ? error.message : error)
  process.exitCode = 1
}
