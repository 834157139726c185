import { request } from 'node:http'
import { expect, onTestFinished, test } from 'vitest'
import { setResponseStatus } from '#lib/server/response-status.ts'
import { listen, ListenError, type Handler, type WebServer } from './listen.ts'

async function open(handler?: Handler): Promise<WebServer> {
  const web = await listen('127.0.0.1', 0)
  onTestFinished(web.close)
  if (handler) web.serve(handler, 'reading')
  return web
}

/** Unlike fetch, this leaves the path as it is. */
function ask(
  web: WebServer,
  path: string,
  method = 'GET',
): Promise<{ status: number; text: string; headers: object }> {
  const { hostname, port } = new URL(web.url)
  return new Promise((resolve, reject) => {
    const asking = request({ hostname, port, path, method }, (response) => {
      let text = ''
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk))
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text, headers: response.headers }))
    })
    asking.on('error', reject).end()
  })
}

test('Before there are pages it says that it is starting, with status 503', async () => {
  const answer = await ask(await open(), '/api/health')
  expect(answer.status).toBe(503)
  expect(answer.text).toContain('starting')
})

test('A page that cannot have what it needs is sent whole, with the status it asked for', async () => {
  const web = await open(async (_request, response) => {
    await Promise.resolve()
    setResponseStatus(503)
    response.end('the whole page')
  })
  expect(await ask(web, '/')).toMatchObject({ status: 503, text: 'the whole page' })
})

test('A malformed address gets a plain 400 with the safety headers, and never reaches the pages', async () => {
  const web = await open(() => Promise.reject(new Error('reached')))
  const answer = await ask(web, '/%E0%A4')
  expect(answer).toMatchObject({ status: 400, text: 'This address is malformed.\n' })
  expect(answer.headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY' })
})

test('An address of a table of 200 Arabic names reaches the pages', async () => {
  const lines = encodeURIComponent(Array.from({ length: 200 }, () => 'ط'.repeat(59)).join('\n'))
  const web = await open(async (request, response) => {
    await Promise.resolve()
    response.end(String(request.url?.length))
  })
  expect(lines.length).toBeGreaterThan(70_000)
  expect(await ask(web, `/matrix?lines=${lines}`)).toMatchObject({
    status: 200,
    text: String(14 + lines.length),
  })
})

test('What is not reading is refused with 405', async () => {
  const web = await open(() => Promise.reject(new Error('reached')))
  expect(await ask(web, '/', 'POST')).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } })
})

test('A port in use is named, with a way to choose another', async () => {
  const web = await open()
  const port = Number(new URL(web.url).port)
  const second = listen('127.0.0.1', port)
  await expect(second).rejects.toThrow(ListenError)
  await expect(second).rejects.toThrow(`Port ${port} of 127.0.0.1 is in use by another program`)
  await expect(second).rejects.toThrow(`PORT=${port + 1} npm start`)
})
