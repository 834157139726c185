import { downloadHeader } from '#lib/search/file-address.ts'
import { answerAway } from './answer-away.ts'

type Export = {
  readonly body: BodyInit | null
  /** ASCII. */
  readonly name: string
  /** The name in the reader's own letters, where it says more. */
  readonly fullName?: string
  readonly type: string
}

/** Sends a download; 404 when there is nothing, 503 when the engine or the archive is away. */
export async function sendExport(make: () => Promise<Export>): Promise<Response> {
  return answerAway(async () => {
    const { body, name, fullName = name, type } = await make()
    if (body === null) return new Response(null, { status: 404 })
    const isText = !type.includes('charset') && !type.endsWith('zip')
    const headers = {
      'content-type': isText ? `${type}; charset=utf-8` : type,
      'cache-control': 'no-store',
      'content-disposition': downloadHeader(name, fullName),
    }
    return new Response(body, { headers })
  })
}
