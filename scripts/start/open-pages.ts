import type { Handler, WebServer } from './listen.ts'

type Pages = { readonly handler: Handler; readonly close: () => Promise<void> }

/** Runs Next inside this process: it starts in half a second and leaves nothing behind. */
export async function openPages(root: string, web: WebServer, isDevelopment: boolean): Promise<Pages> {
  const { default: next } = await import('next')
  const address = new URL(web.url)
  const app = next({
    dev: isDevelopment,
    dir: root,
    hostname: address.hostname,
    port: Number(address.port),
    httpServer: web.server,
  })
  await app.prepare()
  return { handler: app.getRequestHandler(), close: () => app.close() }
}
