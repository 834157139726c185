/**
 * `npm run retag [-- --dry-run]`: tags the archive again by the tables of now, from what was read of it: no file is read, and only
 * articles that get other tags are sent to the search engine. Exit code 1 when a table or a case of the owner's is wrong: then nothing
 * is changed.
 */
import { isKnownError } from './ingest/is-known-error.ts'
import { runRetag } from './retag/run-retag.ts'

try {
  process.exitCode = await runRetag(process.argv.slice(2))
} catch (error) {
  console.error(isKnownError(error) ? error.message : error)
  process.exitCode = 1
}
