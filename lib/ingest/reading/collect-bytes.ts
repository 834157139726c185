import type { Readable } from 'node:stream'

/** What one packed file may grow to. */
export type PackedLimits = { readonly bytes: number; readonly ratio: number }

export const PACKED_LIMITS: PackedLimits = { bytes: 200_000_000, ratio: 200 }
/** Small files of the same few letters shrink to nothing; only large ones do harm. */
const HARMLESS = 10_000_000

/** Why a file of this size, from so many packed bytes, is not unpacked. */
export function findSizeFault(bytes: number, packed: number, limits: PackedLimits): string | undefined {
  if (bytes > limits.bytes)
    return `Unpacked it is larger than ${Math.round(limits.bytes / 1_000_000)} MB. Cut it into smaller files.`
  if (bytes <= HARMLESS || bytes <= packed * limits.ratio) return undefined
  return `It grows to more than ${limits.ratio} times its size, as no text does. Unpack it yourself if you trust it.`
}

/** All bytes of a stream, or why there are too many. The size that a packed file declares may be a lie. */
export async function collectBytes(
  stream: Readable,
  packed: number,
  limits: PackedLimits,
): Promise<Buffer | string> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const part of stream) {
    const chunk: unknown = part
    if (!Buffer.isBuffer(chunk)) continue
    bytes += chunk.length
    const fault = findSizeFault(bytes, packed, limits)
    // Leaving the loop ends the stream.
    if (fault !== undefined) return fault
    chunks.push(chunk)
  }
  return Buffer.concat(chunks, bytes)
}
