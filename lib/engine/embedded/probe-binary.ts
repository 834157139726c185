import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { EngineBinaryError } from './errors.ts'
import { howToGetTheEngine } from './how-to-get-the-engine.ts'

const run = promisify(execFile)

/**
 * Runs `file --version` to see that this machine can execute it.
 * @returns the version, `1.21.0`
 * @throws EngineBinaryError
 */
export async function probeBinary(file: string): Promise<string> {
  try {
    const { stdout } = await run(file, ['--version'], { timeout: 10_000, env: { NODE_ENV: 'production' } })
    const version = /^meilisearch (\d+\.\d+\.\d\S*)/.exec(stdout)?.[1]
    if (version !== undefined) return version
  } catch (cause) {
    throw new EngineBinaryError(explainFailure(file, cause), { cause })
  }
  throw new EngineBinaryError(`${file} is not Meilisearch. Set MEILI_BIN to the right file, or remove it.`)
}

function explainFailure(file: string, cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
  if (code === 'EACCES') {
    return (
      `The search engine ${file} may not be executed. Either it has no execute permission (chmod +x), or ` +
      'its folder is on a disk mounted "noexec": then set DATA_DIR to a folder on another disk.'
    )
  }
  if (code === 'ENOENT') {
    return `The search engine ${file} does not exist, or this system lacks the C library it needs. ${advise()}`
  }
  return `The search engine ${file} does not run on this machine (${String(code)}). ${advise()}`
}

function advise(): string {
  return howToGetTheEngine(process.platform, process.arch)
}
