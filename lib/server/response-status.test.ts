import { createServer, type ServerResponse } from 'node:http'
import { expect, onTestFinished, test, vi } from 'vitest'
import { runWithResponse, setResponseStatus } from './response-status.ts'

async function askWith(handle: (response: ServerResponse) => unknown, headers = {}): Promise<Response> {
  const server = createServer((_request, response) => void runWithResponse(response, () => handle(response)))
  onTestFinished(() => void server.close())
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  return fetch(`http://127.0.0.1:${address !== null && typeof address === 'object' ? address.port : 0}`, {
    headers,
  })
}

test('The status is set on the response of the running request, also after a wait', async () => {
  const answer = await askWith(async (response) => {
    await new Promise((done) => setTimeout(done, 5))
    setResponseStatus(503)
    response.end('page')
  })
  expect(answer.status).toBe(503)
})

test('A second copy of the module, as in the bundle of the pages, finds the same response', async () => {
  vi.resetModules()
  const copy = await import('./response-status.ts')
  expect(copy.setResponseStatus).not.toBe(setResponseStatus)
  const answer = await askWith((response) => {
    copy.setResponseStatus(503)
    response.end()
  })
  expect(answer.status).toBe(503)
})

test('A request of the client router keeps its 200, so that the page need not be loaded again', async () => {
  const answer = await askWith(
    (response) => {
      setResponseStatus(503)
      response.end()
    },
    { RSC: '1' },
  )
  expect(answer.status).toBe(200)
})

test('Outside a request, or when the page is on its way, nothing happens', async () => {
  setResponseStatus(503)
  const answer = await askWith((response) => {
    response.write('page')
    setResponseStatus(503)
    response.end()
  })
  expect(answer.status).toBe(200)
})
