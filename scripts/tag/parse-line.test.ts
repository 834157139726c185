import { Readable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { parseLine } from './parse-line.ts'
import { readLines } from './read-lines.ts'

describe('a line of input', () => {
  test('may lack a title', () => {
    expect(parseLine('{"id":7,"body":"نص"}')).toEqual({
      kind: 'story',
      story: { id: 7, title: '', body: 'نص' },
    })
  })

  test.each([
    ['not json', 'is not JSON'],
    ['{"id":1}', 'is not {id, title?, body}: body: Invalid input: expected string, received undefined'],
    ['[]', 'is not {id, title?, body}: line: Invalid input: expected object, received array'],
  ])('%s is reported: it %s', (line, message) => {
    expect(parseLine(line)).toEqual({ kind: 'bad', message })
  })
})

describe('the lines of a stream', () => {
  const linesOf = async (...chunks: string[]) => {
    const lines: string[] = []
    for await (const line of readLines(Readable.from(chunks.map((chunk) => Buffer.from(chunk)))))
      lines.push(line)
    return lines
  }

  test('may be cut anywhere, end in CRLF and begin with a byte order mark', async () => {
    expect(await linesOf('\uFEFFأو', 'ل\r\nثا', 'ن\n')).toEqual(['أول', 'ثان', ''])
  })

  test('are not parted by U+2028, which may stand in a JSON string', async () => {
    expect(await linesOf('"أ\u2028ب"\n"ج"')).toEqual(['"أ\u2028ب"', '"ج"'])
  })
})
