import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { judgeRequest } from './judge-request.ts'
import { runForRequest } from '#lib/server/current-request.ts'
import {
  asksForInterface,
  readInterface,
  writeInterfaceCookie,
  type InterfaceSettings,
} from '#lib/server/interface-settings.ts'
import { readOrigin } from '#lib/server/read-origin.ts'
import { runWithResponse } from '#lib/server/response-status.ts'
import { readPhase } from '#lib/server/runtime-state.ts'
import { securityHeaders } from '#lib/server/security-headers.ts'

export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/** Our http server. It takes its port at once, and says "starting" until it has pages to serve. */
export type WebServer = {
  readonly server: Server
  readonly url: string
  readonly serve: (handler: Handler, accepts: 'reading' | 'everything') => void
  readonly close: () => Promise<void>
}

/** The port or the address cannot be had. */
export class ListenError extends Error {
  override readonly name = 'ListenError'
}

/**
 * Bytes of a request's address and headers together. A table of 12,000 Arabic letters (`longestMatrix`) is 72 KB of an address, and the
 * next page sends it along once more as the one it comes from, cut by browsers to 4 KB; Node's own limit is 16 KiB.
 */
const maxHeaderSize = 128 * 1024

/** @throws ListenError */
export async function listen(host: string, port: number): Promise<WebServer> {
  let handle: Handler = async (_request, response) => answerStarting(response)
  const server = createServer({ maxHeaderSize }, (request, response) => {
    handle(request, response).catch((error: unknown) => {
      console.error(error)
      if (!response.headersSent)
        answerPlainly(response, 500, 'Something went wrong here. The log has the details.')
    })
  })
  const url = await listenOn(server, host, port)
  return {
    server,
    url,
    serve: (handler, accepts) => {
      handle = (request, response) => answer(request, response, { handler, accepts })
    },
    close: () => closeServer(server),
  }
}

type Service = { readonly handler: Handler; readonly accepts: 'reading' | 'everything' }

async function answer(request: IncomingMessage, response: ServerResponse, service: Service): Promise<void> {
  const method = service.accepts === 'everything' ? 'GET' : request.method
  const refusal = judgeRequest(method, request.url)
  if (refusal !== null) return answerPlainly(response, refusal.status, refusal.text)
  const address = new URL(request.url ?? '/', 'http://localhost')
  const settings = settle(request, response, address.searchParams)
  address.searchParams.delete('_rsc')
  const current = {
    ...{ settings, address: address.pathname + address.search },
    ...{ origin: readOrigin(headersOf(request)), at: Date.now() },
  }
  await runForRequest(current, () => runWithResponse(response, () => service.handler(request, response)))
}

/** Those that tell how this site was reached. */
function headersOf({ headers }: IncomingMessage): Headers {
  const scheme = headers['x-forwarded-proto']
  return new Headers({
    host: headers.host ?? '',
    ...(typeof scheme === 'string' ? { 'x-forwarded-proto': scheme } : {}),
  })
}

/** How the reader wants the interface; what the address asks for is kept. */
function settle(
  request: IncomingMessage,
  response: ServerResponse,
  parameters: URLSearchParams,
): InterfaceSettings {
  const settings = readInterface(parameters, request.headers.cookie)
  if (asksForInterface(parameters)) response.setHeader('set-cookie', writeInterfaceCookie(settings))
  return settings
}

function answerStarting(response: ServerResponse): void {
  response.setHeader('Retry-After', '1')
  response.setHeader('Refresh', '1')
  answerPlainly(response, 503, `يبدأ كشّاف الآن. Kashshaf is starting (${readPhase()}).`)
}

function answerPlainly(response: ServerResponse, status: number, text: string): void {
  for (const { key, value } of securityHeaders) response.setHeader(key, value)
  if (status === 405) response.setHeader('Allow', 'GET, HEAD')
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(`${text}\n`)
}

function listenOn(server: Server, host: string, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause) => reject(new ListenError(explain(cause, host, port), { cause })))
    server.listen({ host, port }, () => {
      const address = server.address()
      resolve(formatUrl(host, address !== null && typeof address === 'object' ? address.port : port))
    })
  })
}

function formatUrl(host: string, port: number): string {
  const reachable = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host
  return `http://${reachable.includes(':') ? `[${reachable}]` : reachable}:${port}`
}

function explain(cause: Error, host: string, port: number): string {
  const code = 'code' in cause ? cause.code : undefined
  const another = `Choose another one: PORT=${port + 1} npm start`
  if (code === 'EADDRINUSE') return `Port ${port} of ${host} is in use by another program. ${another}`
  if (code === 'EACCES') return `Port ${port} is reserved for the administrator of this machine. ${another}`
  return `The address HOST=${host} PORT=${port} cannot be used (${cause.message}).`
}

async function closeServer(server: Server): Promise<void> {
  server.close()
  server.closeAllConnections()
}
