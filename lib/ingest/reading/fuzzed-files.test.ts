import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { eachLine } from '#lib/split/page-lines.ts'
import { formatOf } from './formats.ts'
import { listFiles } from '#lib/ingest/list-files.ts'
import { readPageText } from './page-text.ts'
import { readArchiveFile } from './read-archive-file.ts'
import { loadRecipe } from '#lib/ingest/recipe.ts'

const files = 10_000
const longest = 2_000

/** A fixed sequence of numbers below 1 (mulberry32): a file that fails, fails again. */
function startRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const random = startRandom(20_261_126)
const below = (limit: number) => Math.floor(random() * limit)
const pick = <T>(values: readonly T[]): T => {
  const value = values[below(values.length)]
  if (value === undefined) throw new RangeError('Nothing to pick from')
  return value
}

/** Ways in which crawlers and disks damage files. */
const damages: readonly ((bytes: Buffer, other: Buffer) => Buffer)[] = [
  (bytes) => bytes.subarray(0, below(bytes.length)),
  (bytes) => bytes.subarray(below(bytes.length)),
  (bytes) => Buffer.concat([bytes, bytes]),
  (bytes, other) => Buffer.concat([bytes, Buffer.from('\n\n\n'), other]),
  (bytes, other) =>
    Buffer.concat([bytes.subarray(0, below(bytes.length)), other.subarray(below(other.length))]),
  (bytes) => Buffer.from(shuffle(bytes.toString('utf8').split('\n')).join('\n')),
  (bytes) =>
    Buffer.from(bytes.toString('utf8').replaceAll('\n', pick(['\r\n', '\r', '\u0085', '\n\n\n', ' ']))),
  (bytes) => scatter(bytes, () => below(256)),
  (bytes) => scatter(bytes, () => pick([0x00, 0x0a, 0xe2, 0xd8, 0xff, 0x80])),
  (bytes) => Buffer.from(bytes.toString('utf8'), 'utf16le'),
  (bytes, other) => Buffer.concat([bytes, Buffer.from(other.toString('utf8'), 'utf16le')]),
  (bytes) => Buffer.from(bytes.toString('latin1'), 'utf8'),
  (bytes) => Buffer.from(`${'\uFEFF'}${bytes.toString('utf8')}${'\u202E'}`),
  (bytes) => Buffer.from(bytes.toString('utf8').replaceAll(' ', pick(['\u00A0', '\u200F', '\u0640', '']))),
]

function shuffle(lines: string[]): string[] {
  for (let at = lines.length - 1; at > 0; at -= 1) {
    const other = below(at + 1)
    ;[lines[at], lines[other]] = [lines[other] ?? '', lines[at] ?? '']
  }
  return lines
}

function scatter(bytes: Buffer, value: () => number): Buffer {
  const damaged = Buffer.from(bytes)
  for (let count = 1 + below(20); count > 0; count -= 1) damaged[below(damaged.length)] = value()
  return damaged
}

test(`${String(files)} damaged files: none stops the run, none takes two seconds, no line of any is lost`, async () => {
  const { files: samples, ownTables } = await listFiles(['samples'])
  const recipe = await loadRecipe(ownTables)
  const originals = samples.map(({ location }) => readFileSync(location))
  const endings = ['.txt', '.txt', '.txt', '.md', '.jsonl', '.csv', '.html']
  let slowest = 0
  for (let number = 0; number < files; number += 1) {
    let bytes: Buffer = pick(originals)
    for (let times = 1 + below(3); times > 0; times -= 1) bytes = pick(damages)(bytes, pick(originals))
    const path = `${String(number)}${pick(endings)}`
    const started = performance.now()
    const { account } = readArchiveFile({ path, location: path }, bytes, recipe)
    slowest = Math.max(slowest, performance.now() - started)
    if (account.kind !== 'read') continue
    if (formatOf(path) === 'lines' || formatOf(path) === 'table') continue
    const page = readPageText(path, bytes)
    const lines = page.kind === 'text' ? [...eachLine(page.text)].length : 0
    const told = Object.values(account.lines).reduce((sum, count) => sum + count, 0)
    expect({ path, lines: told }).toEqual({ path, lines })
  }
  expect(slowest).toBeLessThan(longest)
}, 300_000)
