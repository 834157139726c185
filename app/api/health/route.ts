import { readHealth } from '#lib/server/read-health.ts'

/** 200 when the engine answers and the archive was read at the start; 503 before that and while the engine is away. */
export async function GET(): Promise<Response> {
  const health = await readHealth()
  return Response.json(health, {
    status: health.isHealthy ? 200 : 503,
    headers: { 'cache-control': 'no-store' },
  })
}
