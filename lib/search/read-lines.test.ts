import { describe, expect, test } from 'vitest'
import { readLines } from './read-lines.ts'

const linesOf = (path: string, text: string) =>
  readLines(path, new TextEncoder().encode(text), []).map(({ line, kind, text: own }) => [line, kind, own])

describe('the lines of a file', () => {
  test('each line of a .jsonl file is a story, and a final line end opens no other line', () => {
    const lines = [
      [1, 'body', '{"title":"أ"}'],
      [2, 'blank', ''],
      [3, 'body', '{"title":"ب"}'],
    ]
    expect(linesOf('a.jsonl', '{"title":"أ"}\r\n\n{"title":"ب"}\n')).toEqual(lines)
    expect(linesOf('A.JSONL', '{"title":"أ"}\n\n{"title":"ب"}')).toEqual(lines)
  })

  test('an empty file has none', () => {
    expect(linesOf('a.jsonl', '')).toEqual([])
    expect(linesOf('a.txt', '')).toEqual([])
  })
})
