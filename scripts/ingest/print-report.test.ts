import { expect, test } from 'vitest'
import type { Manifest, ReadFile } from '#lib/archive/manifest.ts'
import { describeOutcome, hasFailures } from './print-report.ts'

const page: ReadFile = {
  ...{ kind: 'read', path: 'a.txt', location: '/x/a.txt', bytes: 1, sha256: '', encoding: 'utf-8' },
  ...{ stories: 2, suspects: [], failures: [] },
}

function makeManifest(parts: Partial<Manifest>): Manifest {
  return {
    ...{ build: 'b1', indexedAt: '2026-01-01T00:00:00Z', recipe: 'r', roots: ['/x'], files: [page] },
    ...{ skipped: [], articles: 2, stories: 2, duplicates: 0, ...parts },
  }
}

const report = (parts: Partial<Manifest>) =>
  describeOutcome({ kind: 'indexed', manifest: makeManifest(parts), seconds: 1.25 })

test('A clean run is one line of counts', () => {
  expect(report({})).toEqual([
    'Indexed in 1.3 s. 1 files, 2 stories, 2 articles, 0 duplicates, 0 suspects, 0 failures.',
  ])
})

test('A run that had nothing to do says since when', () => {
  const [line] = describeOutcome({ kind: 'unchanged', manifest: makeManifest({}) })
  expect(line).toContain('Nothing changed since 2026-01-01T00:00:00Z. 1 files')
})

test('Failures, suspects, files without an article and skipped ones are named, with line and reason', () => {
  const doubt = (line: number, reason: string) => ({ line, reason })
  const files: Manifest['files'] = [
    { ...page, suspects: [doubt(7, 'Two headlines?')], failures: [doubt(9, 'It is not JSON.')] },
    { ...page, path: 'empty.txt', stories: 0 },
    { kind: 'failed', path: 'p.txt', location: '/x/p.txt', sha256: null, reason: 'It holds binary data.' },
  ]
  expect(report({ files, skipped: ['README.md'] })).toEqual([
    'Indexed in 1.3 s. 2 files, 2 stories, 2 articles, 0 duplicates, 1 suspects, 2 failures.',
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
  const files = [{ ...page, stories: 0 }]
  expect(report({ files, articles: 0, stories: 0 })).toContain(
    'The archive is empty now: no article is in the 1 files under the given path.',
  )
})

test('Of very many, the first are named, the rest counted, and where all of them stand', () => {
  const failures = Array.from({ length: 500 }, (_, index) => ({ line: index + 1, reason: 'No.' }))
  const lines = report({ files: [{ ...page, failures }], skipped: failures.map(({ line }) => `${line}.pdf`) })
  expect(lines).toHaveLength(1 + (1 + 100 + 1) + (1 + 10 + 1) + 1)
  expect(lines).toContain('  … and 400 more')
  expect(lines.at(-1)).toBe('All of them are in builds/b1/manifest.json in the data folder.')
})

test('A failed file or a failed line make the run fail; suspects and skipped files do not', () => {
  const doubts = [{ line: 1, reason: 'No.' }]
  expect(hasFailures(makeManifest({ files: [{ ...page, suspects: doubts }], skipped: ['x.pdf'] }))).toBe(
    false,
  )
  expect(hasFailures(makeManifest({ files: [{ ...page, failures: doubts }] }))).toBe(true)
})
