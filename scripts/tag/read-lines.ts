import type { Readable } from 'node:stream'

/**
 * The lines of a stream, parted by \n alone: node:readline also parts at U+2028, which may stand inside a JSON string.
 * A byte order mark at the start is left out.
 */
export async function* readLines(input: Readable): AsyncGenerator<string> {
  input.setEncoding('utf8')
  let pieces: string[] = []
  let isFirst = true
  for await (const chunk of input) {
    const [head = '', ...rest] = String(chunk).split('\n')
    pieces.push(head)
    for (const next of rest) {
      yield clean(pieces.join(''), isFirst)
      isFirst = false
      pieces = [next]
    }
  }
  yield clean(pieces.join(''), isFirst)
}

function clean(line: string, isFirst: boolean): string {
  return (isFirst ? line.replace(/^\uFEFF/, '') : line).replace(/\r$/, '')
}
