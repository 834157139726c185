import { expect, test } from 'vitest'
import { writeCsv, type Cell } from './write-csv.ts'

async function write(...rows: readonly (readonly Cell[])[]): Promise<string> {
  return new Response(writeCsv(['a', 'b'], rows))
    .arrayBuffer()
    .then((bytes) => Buffer.from(bytes).toString('utf8'))
}

test('A table begins with a byte order mark, by which Excel knows Arabic', async () => {
  expect(await write(['سوق', 3])).toBe('\uFEFFa,b\r\nسوق,3\r\n')
})

test.each([
  ['a comma and quotes', 'قال: "نعم", ثم لا', '"قال: ""نعم"", ثم لا"'],
  ['a line end', 'سطر\nآخر', '"سطر\nآخر"'],
  ['a formula', '=HYPERLINK("x")', `"'=HYPERLINK(""x"")"`],
  ['another formula', '+1+1', "'+1+1"],
  ['nothing', null, ''],
])('%s stays a cell', async (_what, value, cell) => {
  expect(await write([value, 1])).toBe(`\uFEFFa,b\r\n${cell},1\r\n`)
})

test('A thousand rows come whole and in their order', async () => {
  const rows = Array.from({ length: 1_001 }, (_, number): Cell[] => [number, 'x'])
  expect((await write(...rows)).split('\r\n').slice(1, -1)).toEqual(
    rows.map(([number]) => `${String(number)},x`),
  )
})
