import { createServer, type RequestListener } from 'node:http'
import { onTestFinished, describe, expect, test } from 'vitest'
import { emptyState } from '#lib/query/empty-state.ts'
import { connectEngine, type EngineConnection } from './connect-engine.ts'
import { countArticles } from './count-articles.ts'
import { createSearchKey } from './embedded/search-key.ts'
import { openTestEngine } from './embedded/test-engine.ts'
import { EngineAwayError, EngineRefusalError } from './errors.ts'
import { fetchArticle, fetchStoriesOfFile } from './fetch-articles.ts'
import { readAccount } from './read-account.ts'
import { searchArticles } from './search-articles.ts'
import { makeTestArticle, openTestArchive } from './test-archive.ts'

/** All that a page asks of the engine. */
const calls: readonly (readonly [string, (engine: EngineConnection) => Promise<unknown>])[] = [
  ['searchArticles', (engine) => searchArticles(engine, emptyState, [''], { page: 1, size: 10 })],
  ['fetchArticle', (engine) => fetchArticle(engine, '0')],
  ['fetchStoriesOfFile', (engine) => fetchStoriesOfFile(engine, 'x.txt', { first: 1, last: 9 })],
  ['countArticles', (engine) => countArticles(engine, [{ state: emptyState, branches: [''] }])],
  ['readAccount', (engine) => readAccount(engine)],
]

/** A server that is not Meilisearch, gone after the test. */
async function listen(answer: RequestListener): Promise<string> {
  const server = createServer(answer)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const address = server.address()
  return `http://127.0.0.1:${String(typeof address === 'object' ? address?.port : '')}`
}

async function expectAway(url: string, timeout?: number): Promise<void> {
  for (const [, call] of calls)
    await expect(call(connectEngine({ url, apiKey: 'k' }, timeout))).rejects.toThrow(EngineAwayError)
}

describe('when the engine does not answer, every call says so by one name', () => {
  test('it is gone', async () => {
    const server = await openTestEngine()
    await server.stop()
    await expectAway(server.url)
  })

  test.each([429, 502, 503, 504])('it says "not now" (%i)', async (status) => {
    await expectAway(await listen((_request, response) => response.writeHead(status).end('{}')))
  })

  test('it never answers', async () => {
    await expectAway(await listen(() => undefined), 150)
  })

  test('it ends in the middle of an answer', async () => {
    const url = await listen((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' })
      response.write('{"hits":')
      setTimeout(() => response.destroy(), 10)
    })
    await expectAway(url)
  })
})

test('With a wrong key every call is a refusal that names what was asked', async () => {
  const { engine, fill, stop } = await openTestArchive()
  onTestFinished(stop)
  await fill([makeTestArticle({ id: '0', title: 'خبر' })])
  const url = engine.client.config.host
  for (const [, call] of calls) {
    const answer = call(connectEngine({ url, apiKey: 'wrong' }))
    await expect(answer).rejects.toThrow(EngineRefusalError)
    await expect(answer).rejects.toThrow(/^The search engine refused to .*API key/)
  }
})

test('A key that can only search is enough for everything a page asks', async () => {
  const server = await openTestEngine()
  onTestFinished(server.stop)
  const apiKey = await createSearchKey(server.url, server.adminKey)
  const page = connectEngine({ url: server.url, apiKey })
  expect(await readAccount(page)).toBeNull()
  const { fill, stop, engine } = await openTestArchive()
  onTestFinished(stop)
  await fill([makeTestArticle({ id: '0', title: 'خبر' })])
  const url = engine.client.config.host
  const key = await createSearchKey(url, String(engine.client.config.apiKey))
  for (const [, call] of calls)
    await expect(call(connectEngine({ url, apiKey: key }))).resolves.not.toBeUndefined()
})

test('At most four calls run at once, and plain answers are asked for', async () => {
  let running = 0
  let most = 0
  const encodings = new Set<string | undefined>()
  const url = await listen((request, response) => {
    running += 1
    most = Math.max(most, running)
    encodings.add(request.headers['accept-encoding']?.toString())
    setTimeout(() => {
      running -= 1
      response
        .writeHead(200, { 'content-type': 'application/json' })
        .end('{"results":[{"hits":[],"totalHits":7,"processingTimeMs":1}]}')
    }, 10)
  })
  const engine = connectEngine({ url, apiKey: 'k' })
  const searches = [{ state: emptyState, branches: [''] }]
  const counts = await Promise.all(Array.from({ length: 20 }, () => countArticles(engine, searches)))
  expect(counts).toEqual(Array.from({ length: 20 }, () => [7]))
  expect(most).toBe(4)
  expect([...encodings]).toEqual(['identity'])
})
