import { expect, test } from 'vitest'
import { readJsonl } from './read-jsonl.ts'

test('Good lines are kept, bad lines are told with their number and the reason', () => {
  const { records, failures } = readJsonl(
    [
      '{"id":"a1","title":"","body":"نص","date":"2019-01-02"}',
      '',
      '{"title":"عنوان","body":"نص","source":"الأفق","url":"https://ofoq.net/1","extra":1}\r',
      'ليس جسون',
      '{"title":"بلا نص"}',
      '[1]',
      '{"id":7,"title":"ت","body":""}',
    ].join('\n'),
  )
  expect(records).toEqual([
    { line: 1, id: 'a1', title: '', body: 'نص', date: '2019-01-02' },
    { line: 3, title: 'عنوان', body: 'نص', source: 'الأفق', url: 'https://ofoq.net/1' },
    { line: 7, id: '7', title: 'ت', body: '' },
  ])
  expect(failures.map(({ line }) => line)).toEqual([4, 5, 6])
  expect(failures[0]?.reason).toContain('not JSON')
  expect(failures[1]?.reason).toContain('"body"')
})

test('What a database writes as null is absent, not an error', () => {
  const { records, failures } = readJsonl(
    '{"id":null,"title":"ت","body":"نص","source":null,"date":null,"url":null}',
  )
  expect(failures).toEqual([])
  expect(records).toEqual([{ line: 1, title: 'ت', body: 'نص' }])
})
