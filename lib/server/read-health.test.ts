import { createServer } from 'node:http'
import { afterEach, beforeEach, expect, onTestFinished, test } from 'vitest'
import { readHealth } from './read-health.ts'
import { readPhase, setPhase } from './runtime-state.ts'

beforeEach(() => setPhase('ready'))
afterEach(() => {
  delete process.env.KASHSHAF_ENGINE_URL
})

async function startEngineThatSays(status: number): Promise<void> {
  const server = createServer((_request, response) => response.writeHead(status).end('{}'))
  onTestFinished(() => void server.close())
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  const port = address !== null && typeof address === 'object' ? address.port : 0
  process.env.KASHSHAF_ENGINE_URL = `http://127.0.0.1:${port}`
}

test('A server that nobody started step by step is ready', () => {
  Reflect.deleteProperty(globalThis, Symbol.for('kashshaf.phase'))
  expect(readPhase()).toBe('ready')
})

test('Healthy is: the archive was read at the start, and the engine answers', async () => {
  await startEngineThatSays(200)
  expect(await readHealth()).toEqual({ isHealthy: true, phase: 'ready', engine: 'answers' })
})

test.each(['starting', 'ingesting'] as const)('While %s it is not healthy yet', async (phase) => {
  await startEngineThatSays(200)
  setPhase(phase)
  expect(await readHealth()).toEqual({ isHealthy: false, phase, engine: 'answers' })
})

test('Without an engine, or with one in trouble, it is not healthy', async () => {
  const unhealthy = { isHealthy: false, phase: 'ready', engine: 'away' }
  expect(await readHealth()).toEqual(unhealthy)
  await startEngineThatSays(503)
  expect(await readHealth()).toEqual(unhealthy)
  process.env.KASHSHAF_ENGINE_URL = 'http://127.0.0.1:9'
  expect(await readHealth()).toEqual(unhealthy)
})
