import { inContext } from './in-context.ts'

const encoder = new TextEncoder()

/** A download made while it is read: a piece when the reader has room for it, and none any more when the reader leaves. */
export function toStream(
  pieces: AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>,
): ReadableStream<Uint8Array> {
  const made = inContext(pieces)
  return new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      const { done, value } = await made.next()
      if (done === true) controller.close()
      else controller.enqueue(typeof value === 'string' ? encoder.encode(value) : value)
    },
    cancel: async () => void (await made.return()),
  })
}
