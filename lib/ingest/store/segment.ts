import { closeSync, openSync, writeSync } from 'node:fs'

/** A file of the store being written: values as lines of JSON. */
export type Segment = {
  /** Bytes written so far. */
  readonly position: () => number
  readonly write: (values: Iterable<unknown>) => void
  readonly close: () => void
}

/** So many values are put into one string at most: a file may hold a million articles. */
const block = 500

export function openSegment(file: string): Segment {
  const handle = openSync(file, 'w')
  let position = 0
  const writeBlock = (lines: readonly string[]) => {
    const bytes = Buffer.from(lines.join(''))
    for (let at = 0; at < bytes.length;) at += writeSync(handle, bytes, at)
    position += bytes.length
  }
  return {
    position: () => position,
    write: (values) => {
      let lines: string[] = []
      for (const value of values) {
        lines.push(`${JSON.stringify(value)}\n`)
        if (lines.length < block) continue
        writeBlock(lines)
        lines = []
      }
      writeBlock(lines)
    },
    close: () => closeSync(handle),
  }
}
