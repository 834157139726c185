/**
 * `npm run -s candidates [-- --min N] [--json | --as tsv]`: what the archive says of names that the tables lack: phrases of no table, names
 * that several share and that were left open, and organisations known by their shape alone. `--as tsv` prints rows for organizations.tsv.
 */
import { isKnownError } from './ingest/is-known-error.ts'
import { runCandidates } from './candidates/run-candidates.ts'

try {
  process.exitCode = await runCandidates(process.argv.slice(2))
} catch (error) {
  console.error(isKnownError(error) ? error.message : error)
  process.exitCode = 1
}
