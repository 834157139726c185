import { findRunningEngine } from '#lib/engine/embedded/find-running-engine.ts'
import { openEngine } from '#lib/engine/embedded/open-engine.ts'
import type { EngineOwner, RunningEngine } from '#lib/engine/embedded/running-engine.ts'
import { createSearchKey } from '#lib/engine/embedded/search-key.ts'
import { setPhase } from '#lib/server/runtime-state.ts'
import { ensureBuild } from './ensure-build.ts'
import { listen, ListenError, type WebServer } from './listen.ts'
import { openPages } from './open-pages.ts'
import type { Shutdown } from './shutdown.ts'
import { startIngest } from './start-ingest.ts'
import type { StartOptions } from './start-options.ts'

/** Another process serves or fills the same data folder. */
export class AlreadyRunningError extends Error {
  override readonly name = 'AlreadyRunningError'
}

export type StartContext = {
  readonly root: string
  readonly options: StartOptions
  /** The environment as the user gave it, keys included. */
  readonly env: NodeJS.ProcessEnv
  readonly shutdown: Shutdown
}

/** Port, engine and build, pages, archive: in this order, until the address can be printed. */
export async function runStart(context: StartContext): Promise<void> {
  const { root, options, env, shutdown } = context
  setPhase('starting')
  const web = await takePort(options)
  shutdown.onStop(web.close)
  const [engine] = await Promise.all([openOwnEngine(context, web.url), buildPages(context)])
  await handOverToPages(engine, env)
  const pages = await openPages(root, web, options.isDevelopment)
  shutdown.onStop(pages.close)
  setPhase('ingesting')
  web.serve(pages.handler, options.isDevelopment ? 'everything' : 'reading')
  await readArchive(context)
  if (shutdown.isStopping()) return
  setPhase('ready')
  console.log(`\n  كشّاف جاهز، افتحه في المتصفح · Kashshaf is ready, open it in a browser`)
  console.log(`  Kashshaf: ${web.url}\n`)
}

async function takePort({ host, port, dataDir }: StartOptions): Promise<WebServer> {
  try {
    return await listen(host, port)
  } catch (error) {
    const running = error instanceof ListenError ? await findRunningEngine(dataDir) : null
    if (running === null) throw error
    throw new AlreadyRunningError(explainOwner(dataDir, running.owner), { cause: error })
  }
}

function explainOwner(dataDir: string, owner: EngineOwner): string {
  return (
    `The archive in ${dataDir} is already open in another process (${owner.purpose}, process ${owner.pid}). ` +
    'Use that one or stop it, or choose another folder and port: DATA_DIR=… PORT=… npm start'
  )
}

async function openOwnEngine(context: StartContext, url: string): Promise<RunningEngine> {
  const { dataDir } = context.options
  const opening = openEngine({ dataDir, env: context.env, purpose: `npm start, ${url}` })
  context.shutdown.onStop(() => opening.then((engine) => engine.stop()).catch(() => undefined))
  const engine = await opening
  if (engine.owner !== null) throw new AlreadyRunningError(explainOwner(dataDir, engine.owner))
  return engine
}

async function buildPages({ root, options, shutdown }: StartContext): Promise<void> {
  if (options.isDevelopment) return
  await ensureBuild(root, {
    say: console.log,
    noteChild: (child) => shutdown.onStop(() => child.stop()),
  })
}

/** The pages get the engine's address and a key that can only search; nothing else of it stays here. */
async function handOverToPages(engine: RunningEngine, env: NodeJS.ProcessEnv): Promise<void> {
  process.env.KASHSHAF_ENGINE_URL = engine.url
  process.env.KASHSHAF_SEARCH_KEY =
    env.MEILI_SEARCH_KEY || (await createSearchKey(engine.url, engine.adminKey))
}

async function readArchive({ root, options, env, shutdown }: StartContext): Promise<void> {
  const child = await startIngest(root, options.archivePaths, { ...env, DATA_DIR: options.dataDir })
  shutdown.onStop(() => child.stop())
  const { code, signal } = await child.exited
  if (code === 0 || shutdown.isStopping()) return
  const how = signal ?? `exit code ${code}`
  console.error(`Not all of the archive could be read (${how}); what there is, is served. See above.`)
}
