import { expect, test } from 'vitest'
import type { FileAccount, ReadFile } from '#lib/archive/file-account.ts'
import type { Manifest } from '#lib/archive/manifest.ts'
import { createFilesSummarizer } from '#lib/archive/summarize-files.ts'
import { describeOutcome, hasFailures } from './print-report.ts'

const page: ReadFile = {
  ...{ kind: 'read', path: 'a.txt', location: '/x/a.txt', bytes: 1, sha256: '', encoding: 'utf-8' },
  ...{ lines: {}, dropped: {}, suspects: [], failures: [] },
  stories: ['1', '2'].map((id) => ({
    ...{ id, startLine: 1, endLine: 2, source: null },
    countries: 0,
    organizations: 0,
  })),
}

function makeManifest(files: readonly FileAccount[] = [page], skipped: readonly string[] = []): Manifest {
  const summarizer = createFilesSummarizer()
  for (const file of files) summarizer.add(file, () => true)
  return {
    ...{
      build: 'b1',
      version: 1,
      indexedAt: '2026-01-01T00:00:00Z',
      recipe: 'r',
      tagging: 't',
      roots: ['/x'],
      contents: '',
      readings: '',
    },
    ...{ learned: { from: 0, since: 0 }, ...summarizer.finish(), skipped: [...skipped] },
  }
}

const report = (files?: readonly FileAccount[], skipped?: readonly string[]) =>
  describeOutcome({
    kind: 'indexed',
    manifest: makeManifest(files, skipped),
    read: 1,
    retagged: 0,
    seconds: 1.25,
  })

test('A clean run is one line of counts', () => {
  expect(report()).toEqual([
    'Indexed in 1.3 s, 1 files new or changed. 1 files, 2 stories, 2 articles, 0 duplicates, 0 suspects, 0 failures.',
  ])
})

test('A run that had nothing to do says since when', () => {
  const [line] = describeOutcome({ kind: 'unchanged', manifest: makeManifest() })
  expect(line).toContain('Nothing changed since 2026-01-01T00:00:00Z. 1 files')
})

test('Failures, suspects, files without an article and skipped ones are named, with line and reason', () => {
  const doubt = (line: number, reason: string) => ({ line, reason })
  const files: FileAccount[] = [
    { ...page, suspects: [doubt(7, 'Two headlines?')], failures: [doubt(9, 'It is not JSON.')] },
    { ...page, path: 'empty.txt', stories: [] },
    { kind: 'failed', path: 'p.txt', location: '/x/p.txt', sha256: null, reason: 'It holds binary data.' },
  ]
  expect(report(files, ['README.md'])).toEqual([
    'Indexed in 1.3 s, 1 files new or changed. 2 files, 2 stories, 2 articles, 0 duplicates, 1 suspects, 2 failures.',
    'Could not be read:',
    '  a.txt:9: It is not JSON.',
    '  p.txt: It holds binary data.',
    'Suspect (kept, worth a look):',
    '  a.txt:7: Two headlines?',
    'Read, and no article is in it:',
    '  empty.txt',
    'Skipped, of a kind that is not read:',
    '  README.md',
  ])
})

test('An archive of no article is said to be empty', () => {
  expect(report([{ ...page, stories: [] }])).toContain(
    'The archive is empty now: no article is in the 1 files under the given path.',
  )
})

test('Of very many, the first are named, the rest counted, and where all of them stand', () => {
  const failures = Array.from({ length: 500 }, (_, index) => ({ line: index + 1, reason: 'No.' }))
  const lines = report(
    [{ ...page, failures }],
    failures.map(({ line }) => `${line}.pdf`),
  )
  expect(lines).toHaveLength(1 + (1 + 100 + 1) + (1 + 10 + 1) + 1)
  expect(lines).toContain('  … and 400 more')
  expect(lines.at(-1)).toBe(
    'All of them are on the page /archive, and in builds/b1/files.jsonl in the data folder.',
  )
})

test('A failed file or a failed line make the run fail; suspects and skipped files do not', () => {
  const doubts = [{ line: 1, reason: 'No.' }]
  expect(hasFailures(makeManifest([{ ...page, suspects: doubts }], ['x.pdf']))).toBe(false)
  expect(hasFailures(makeManifest([{ ...page, failures: doubts }]))).toBe(true)
})
