import { expect, test } from 'vitest'
import { IngestArgumentError, readArguments } from './read-arguments.ts'

test('Paths begin where the user typed the command', () => {
  expect(readArguments(['archive', '../other', '/abs', './-odd'], '/home/user').paths).toEqual([
    '/home/user/archive',
    '/home/other',
    '/abs',
    '/home/user/-odd',
  ])
})

test('No path is no error: what was read before is read again', () => {
  expect(readArguments([], '/home/user')).toEqual({ paths: [], isDryRun: false })
})

test('A dry run may stand before or after the paths', () => {
  for (const args of [
    ['--dry-run', 'a'],
    ['a', '--dry-run'],
  ])
    expect(readArguments(args, '/x')).toEqual({ paths: ['/x/a'], isDryRun: true })
})

test.each(['--help', '-x'])('%s is refused with the usage, not taken for a path', (option) => {
  expect(() => readArguments(['archive', option], '/')).toThrow(IngestArgumentError)
  expect(() => readArguments([option], '/')).toThrow('npm run ingest [-- PATH…]')
})
