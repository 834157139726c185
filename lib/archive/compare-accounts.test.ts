import { expect, test } from 'vitest'
import { compareAccounts } from './compare-accounts.ts'
import type { FileAccount } from './file-account.ts'

function read(path: string, ...ids: readonly string[]): FileAccount {
  return {
    ...{
      kind: 'read',
      path,
      location: `/x/${path}`,
      bytes: 1,
      sha256: '',
      encoding: 'utf-8',
      lines: {},
      dropped: {},
    },
    stories: ids.map((id) => ({
      id,
      startLine: 1,
      endLine: 1,
      source: null,
      countries: 0,
      organizations: 0,
    })),
    ...{ suspects: [], failures: [] },
  }
}

const failed = (path: string): FileAccount => ({
  kind: 'failed',
  path,
  location: '',
  sha256: null,
  reason: 'Broken.',
})

async function* each(accounts: readonly FileAccount[]): AsyncGenerator<FileAccount> {
  yield* accounts
}

const compare = (before: readonly FileAccount[], after: readonly FileAccount[]) =>
  compareAccounts(each(before), each(after))

test('Files that came, went, changed, broke and were mended, and the articles in them', async () => {
  const before = [read('a', '1', '2'), read('b', '3'), read('c', '4'), read('d', '5'), failed('e')]
  const after = [read('a', '1', '9'), read('b', '3'), read('d', '5'), read('e', '6'), read('n', '7')]
  expect(await compare(before, after)).toEqual({
    added: ['n'],
    removed: ['c'],
    changed: [{ path: 'a', before: 2, after: 2, added: 1, removed: 1 }],
    same: 2,
    broken: [],
    mended: ['e'],
    articles: { added: 3, removed: 2, same: 3 },
  })
  expect(await compare([read('a', '1')], [failed('a')])).toMatchObject({
    broken: [{ path: 'a', reason: 'Broken.' }],
  })
})

test('An article that only moved to another file is the same article', async () => {
  expect((await compare([read('a', '1')], [read('b', '1')])).articles).toEqual({
    added: 0,
    removed: 0,
    same: 1,
  })
})

test('An archive compared with itself has no difference', async () => {
  const accounts = [read('a', '1', '2'), failed('b')]
  expect(await compare(accounts, accounts)).toMatchObject({
    added: [],
    removed: [],
    changed: [],
    broken: [],
    same: 2,
  })
})
