import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  listPacked,
  type PackedFile,
  type PackedOptions,
  readPacked,
  readPackedEntry,
} from './read-packed.ts'
import { arabicBytes, encodeSingleBytes } from './single-bytes.ts'
import { packZip, type TestEntry } from './test-zip.ts'

let folder = ''
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'kashshaf-packed-'))))
afterEach(() => rm(folder, { recursive: true }))

async function save(name: string, bytes: Uint8Array): Promise<string> {
  const location = join(folder, name)
  await writeFile(location, bytes)
  return location
}

async function readAll(location: string, options?: PackedOptions): Promise<PackedFile[]> {
  const files: PackedFile[] = []
  for await (const file of readPacked(location, options)) files.push(file)
  return files
}

function tell(file: PackedFile): string {
  return 'bytes' in file ? file.bytes.toString() : file.failure
}

const file = (name: TestEntry['name'], text: string): TestEntry => ({ name, bytes: Buffer.from(text) })
const windows = (text: string) => encodeSingleBytes(text, arabicBytes) ?? new Uint8Array()

describe('The files of a .zip are read one after the other', () => {
  test('with the place of each, without folders and hidden files', async () => {
    const entries = [
      file('dir/', ''),
      file('dir/ب.txt', 'نص'),
      file('أ.txt', 'آخر'),
      file('.خفي', ''),
      file('__MACOSX/x', ''),
    ]
    const location = await save('pack.zip', packZip(entries))
    const files = await readAll(location)
    expect(files.map(({ path }) => path)).toEqual(['pack.zip/dir/ب.txt', 'pack.zip/أ.txt'])
    expect(files.map(tell)).toEqual(['نص', 'آخر'])
    expect(await listPacked(location)).toEqual(files.map(({ path, name }) => ({ path, name })))
    expect(await readdir(folder)).toEqual(['pack.zip'])
  })

  test('only those that are wanted, and one alone at any time later', async () => {
    const location = await save(
      'pack.zip',
      packZip([file('a.jpg', 'x'), file('b.txt', 'نص'), file('c.txt', 'ثان')]),
    )
    const files = await readAll(location, { wanted: (name) => name.endsWith('.txt') })
    expect(files.map(({ name }) => name)).toEqual(['b.txt', 'c.txt'])
    expect(tell(await readPackedEntry(location, 'c.txt'))).toBe('ثان')
    expect(tell(await readPackedEntry(location, 'd.txt'))).toContain('no longer holds')
  })

  test.each([
    ['UTF-8 that says so', { ...file('خبر.txt', ''), flags: 0x800 }, 'خبر.txt'],
    ['UTF-8 that does not say so', file('خبر.txt', ''), 'خبر.txt'],
    ['Windows-1256', file(windows('أخبار الصيف.txt'), ''), 'أخبار الصيف.txt'],
    ['CP437', file(Uint8Array.of(0x82, 0x74, 0x82, 0x2e, 0x74, 0x78, 0x74), ''), 'été.txt'],
    ['backslashes', file('dir\\a.txt', ''), 'dir/a.txt'],
  ])('with names in %s', async (_, entry, name) => {
    const files = await readAll(await save('pack.zip', packZip([entry])))
    expect(files.map((read) => read.name)).toEqual([name])
  })
})

describe('A packed file that may do harm is told and passed over, and the next one is read', () => {
  const big = Buffer.alloc(30_000_000)
  test.each<[string, TestEntry, string]>([
    ['a name that leads outside', file('../a.txt', ''), 'leads out'],
    ['an absolute name', file('/etc/a.txt', ''), 'leads out'],
    ['a name with a drive', file('C:\\a.txt', ''), 'leads out'],
    ['a password', { ...file('a.txt', 'x'), flags: 1 }, 'password'],
    ['a link', { ...file('a.txt', '/etc'), attributes: 0xa1ff0000 }, 'link'],
    ['an archive within it', file('b.ZIP', ''), 'within an archive'],
    ['a file that grows a thousandfold', { name: 'a.txt', bytes: big }, 'more than 200 times'],
    ['one that hides how it grows', { name: 'a.txt', bytes: big, declared: 1_000 }, 'cannot be unpacked'],
    ['one that says it is too large', { ...file('a.txt', ''), declared: 300_000_000 }, 'larger than 200 MB'],
    ['a second file of the same name', file('ok.txt', 'غيره'), 'of this name'],
  ])('%s', async (_, entry, reason) => {
    const location = await save('pack.zip', packZip([file('ok.txt', 'نص'), entry, file('last.txt', 'آخر')]))
    expect((await readAll(location)).map(tell)).toEqual(['نص', expect.stringContaining(reason), 'آخر'])
  })

  test('the limit can be set lower', async () => {
    const location = await save('pack.zip', packZip([file('a.txt', 'ن'.repeat(1_000))]))
    const [read] = await readAll(location, { limits: { bytes: 100, ratio: 200 } })
    expect(read).toMatchObject({ failure: expect.stringContaining('larger than') })
  })
})

describe('A .gz is its one file', () => {
  test('named as it was', async () => {
    const location = await save('خبر.txt.gz', gzipSync('نص'))
    const [read] = await readAll(location)
    expect(read).toMatchObject({ path: 'خبر.txt.gz/خبر.txt', name: 'خبر.txt' })
    expect(tell(await readPackedEntry(location, 'خبر.txt'))).toBe('نص')
    expect(await listPacked(location)).toEqual([{ path: 'خبر.txt.gz/خبر.txt', name: 'خبر.txt' }])
  })

  test.each([
    ['grows a thousandfold', gzipSync(Buffer.alloc(30_000_000)), 'more than 200 times'],
    ['ends too early', gzipSync('نص طويل').subarray(0, 15), 'no whole .gz'],
    ['is none', Buffer.from('نص'), 'no whole .gz'],
  ])('one that %s is told', async (_, bytes, reason) => {
    expect((await readAll(await save('a.gz', bytes))).map(tell)).toEqual([expect.stringContaining(reason)])
  })
})

describe('An archive that cannot be read is told, not thrown', () => {
  test.each(['a.zip', 'a.gz'])('one that is not there: %s', async (name) => {
    expect((await readAll(join(folder, name))).map(tell)).toEqual(['There is no such file. Check the path.'])
  })

  test.each([
    ['a text', Buffer.from('نص')],
    ['nothing', Buffer.alloc(0)],
    ['half of one', packZip([file('a.txt', 'نص'), file('b.txt', 'نص')]).subarray(0, 60)],
  ])('one that is %s', async (_, bytes) => {
    const location = await save('a.zip', bytes)
    expect(await readAll(location)).toEqual([
      { path: 'a.zip', name: '', failure: expect.stringContaining('no whole .zip') },
    ])
    expect(await listPacked(location)).toHaveLength(1)
  })

  test('bytes changed anywhere never throw', async () => {
    const whole = packZip([file('a.txt', 'نص من كلمات'), file('b.txt', 'نص آخر')])
    for (let at = 0; at < whole.length; at += 3) {
      const spoiled = Buffer.from(whole)
      spoiled[at] = (spoiled[at] ?? 0) ^ 0xff
      await expect(readAll(await save('a.zip', spoiled))).resolves.toBeInstanceOf(Array)
    }
  })
})
