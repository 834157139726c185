import { request } from 'node:http'
import type { App } from './app.ts'

export type RawAnswer = {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly text: string
}

/** Sends a path as it is: browsers and `fetch` would tidy «/files/../x» before it leaves. */
export function askRaw(app: App, path: string, method = 'GET'): Promise<RawAnswer> {
  const { hostname, port } = new URL(app.url)
  return new Promise((done, failed) => {
    const asked = request({ hostname, port, path, method, agent: false }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () =>
        done({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text: Buffer.concat(chunks).toString(),
        }),
      )
      response.on('error', failed)
    })
    asked.on('error', failed).end()
  })
}
