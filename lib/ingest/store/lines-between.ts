import { closeSync, openSync, readSync } from 'node:fs'

const block = 1 << 20
const lineFeed = 0x0a

/** The lines that stand between two places of a file, a megabyte in memory at a time. `end` is the place after a line feed. */
export function* eachLineBetween(file: string, start: number, end: number): Generator<string> {
  if (start === end) return
  const handle = openSync(file, 'r')
  try {
    let rest: Buffer[] = []
    for (let at = start; at < end; at += block) {
      let bytes = Buffer.alloc(Math.min(block, end - at))
      readSync(handle, bytes, 0, bytes.length, at)
      for (let feed = bytes.indexOf(lineFeed); feed >= 0; feed = bytes.indexOf(lineFeed)) {
        yield Buffer.concat([...rest, bytes.subarray(0, feed)]).toString('utf8')
        rest = []
        bytes = bytes.subarray(feed + 1)
      }
      if (bytes.length > 0) rest.push(bytes)
    }
  } finally {
    closeSync(handle)
  }
}
