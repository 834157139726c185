import { readPhase, type Phase } from './runtime-state.ts'

export type Health = {
  /** The engine answers and the reading of the archive at the start is over: HTTP 200, otherwise 503. */
  readonly isHealthy: boolean
  readonly phase: Phase
  readonly engine: 'answers' | 'away'
}

const patience = 2000

/** What `GET /api/health` says. */
export async function readHealth(): Promise<Health> {
  const phase = readPhase()
  const engine = (await isEngineThere(process.env.KASHSHAF_ENGINE_URL)) ? 'answers' : 'away'
  return { isHealthy: phase === 'ready' && engine === 'answers', phase, engine }
}

async function isEngineThere(url: string | undefined): Promise<boolean> {
  if (!url) return false
  try {
    const response = await fetch(`${url}/health`, {
      cache: 'no-store',
      signal: AbortSignal.timeout(patience),
    })
    await response.arrayBuffer()
    return response.ok
  } catch {
    return false
  }
}
