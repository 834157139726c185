import { existsSync } from 'node:fs'
import path from 'node:path'
import { isEngineError } from '#lib/engine/embedded/errors.ts'
import { ShownFacetsError } from '#lib/query/shown-facets.ts'
import { limitHeap } from './limit-heap.ts'
import { BuildError } from './start/ensure-build.ts'
import { ListenError } from './start/listen.ts'
import { AlreadyRunningError, runStart } from './start/run-start.ts'
import { makeShutdown, stopOnSignals } from './start/shutdown.ts'
import { readStartOptions, StartOptionError } from './start/start-options.ts'
import { watchParents } from './start/watch-parents.ts'

limitHeap('pages')
const root = path.resolve(import.meta.dirname, '..')
process.chdir(root)
if (existsSync('.env')) process.loadEnvFile('.env')
const env = { ...process.env }
// Empty rather than absent: Next reads .env once more, and would put back what it does not find.
for (const name of ['MEILI_MASTER_KEY', 'MEILI_ADMIN_KEY']) process.env[name] = ''

const shutdown = makeShutdown()
stopOnSignals(shutdown)
watchParents(env, () => void shutdown.stop(143))

try {
  const options = readStartOptions(process.argv.slice(2), env, { root, typedIn: env.INIT_CWD ?? root })
  const mode = options.isDevelopment ? 'development' : 'production'
  Object.assign(process.env, { NODE_ENV: mode, NEXT_TELEMETRY_DISABLED: '1' })
  await runStart({ root, options, env, shutdown })
} catch (error) {
  if (!shutdown.isStopping()) {
    console.error(isExpected(error) ? `\n${error.message}` : error)
    await shutdown.stop(1)
  }
}

/** What a user can do something about: the message is enough. */
function isExpected(error: unknown): error is Error {
  const kinds = [AlreadyRunningError, BuildError, ListenError, ShownFacetsError, StartOptionError]
  return isEngineError(error) || kinds.some((kind) => error instanceof kind)
}
