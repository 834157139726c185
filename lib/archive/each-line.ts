import { createReadStream } from 'node:fs'

/** A line of a file, and where its bytes lie. */
export type FileLine = { readonly line: string; readonly at: number; readonly length: number }

const lineFeed = 0x0a

/**
 * The lines of a file that we wrote, without holding more than one of them. Only a line feed ends one: Node's own reader also
 * cuts at U+2028, which JSON may hold.
 */
export async function* eachLine(file: string): AsyncGenerator<FileLine> {
  let rest: Buffer[] = []
  let at = 0
  for await (const piece of createReadStream(file, { highWaterMark: 1 << 20 })) {
    let bytes: Buffer = piece
    for (let end = bytes.indexOf(lineFeed); end >= 0; end = bytes.indexOf(lineFeed)) {
      const whole =
        rest.length === 0 ? bytes.subarray(0, end) : Buffer.concat([...rest, bytes.subarray(0, end)])
      yield { line: whole.toString('utf8'), at, length: whole.length }
      at += whole.length + 1
      rest = []
      bytes = bytes.subarray(end + 1)
    }
    if (bytes.length > 0) rest.push(bytes)
  }
}
