import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { phases, type Progress } from '#lib/ingest/progress.ts'
import { createProgressPrinter, describeProgress } from './print-progress.ts'

const reading: Progress = { phase: 'reading', done: 100, total: 400, stories: 310, articles: 300 }

describe('a line of progress', () => {
  test.each<[Progress, number, string]>([
    [reading, 10, 'Reading (step 2 of 6): 100 of 400 files · 310 stories · 30 articles/s · 30 s left'],
    [
      { ...reading, phase: 'checking' },
      10,
      'Looking for changes (step 1 of 6): 100 of 400 files · 30 s left',
    ],
    [
      { ...reading, phase: 'sending', total: 300 },
      10,
      'Preparing (step 5 of 6): 100 of 300 articles · 310 stories · 10 articles/s · 20 s left',
    ],
    [
      { ...reading, phase: 'indexing', done: 0 },
      10,
      'Indexing (step 6 of 6): 0 of 400 articles · 310 stories · 0 articles/s',
    ],
    [{ ...reading, done: 400 }, 10, 'Reading (step 2 of 6): 400 of 400 files · 310 stories · 30 articles/s'],
    [reading, 0, 'Reading (step 2 of 6): 100 of 400 files · 310 stories'],
    [reading, 1200, 'Reading (step 2 of 6): 100 of 400 files · 310 stories · 0 articles/s · 60 min left'],
    [
      { ...reading, total: 1300 },
      1200,
      'Reading (step 2 of 6): 100 of 1300 files · 310 stories · 0 articles/s · 4 h 0 min left',
    ],
  ])('%j after %d s', (progress, seconds, line) => {
    expect(describeProgress(progress, seconds)).toBe(line)
  })

  test('never holds a number that is none', () => {
    for (const phase of phases)
      for (const [done, total] of [
        [0, 0],
        [0, 5],
        [5, 5],
        [1, 1_000_000],
      ] as const)
        for (const seconds of [0, 0.001, 1, 1e9])
          expect(describeProgress({ phase, done, total, stories: 0, articles: 0 }, seconds)).not.toMatch(
            /NaN|Infinity|undefined|-\d/,
          )
  })
})

describe('the printer', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  function makePrinter(isTTY: boolean) {
    const written: string[] = []
    const printer = createProgressPrinter({ isTTY, write: (text) => written.push(text) })
    return { ...printer, written }
  }

  test('on a terminal, one line is written over again and again, and wiped at the end', () => {
    const { report, end, written } = makePrinter(true)
    for (let done = 0; done <= 400; done += 1) {
      report({ ...reading, done })
      vi.advanceTimersByTime(10)
    }
    end()
    expect(written.every((text) => text.startsWith('\r\u001B[2K') && !text.includes('\n'))).toBe(true)
    expect(written.length).toBeGreaterThan(20)
    expect(written.length).toBeLessThan(60)
    expect(written.at(-1)).toBe('\r\u001B[2K')
  })

  test('elsewhere, a whole line every three seconds', () => {
    const { report, end, written } = makePrinter(false)
    for (let done = 0; done <= 400; done += 1) {
      report({ ...reading, done })
      vi.advanceTimersByTime(25)
    }
    end()
    expect(written).toHaveLength(3)
    expect(written.every((text) => /^Reading .* left\n$/.test(text))).toBe(true)
  })

  test('a short run prints no progress into a log', () => {
    const { report, end, written } = makePrinter(false)
    report(reading)
    vi.advanceTimersByTime(2000)
    end()
    vi.advanceTimersByTime(20_000)
    expect(written).toEqual([])
  })

  test('while the engine works for long without a word, the line still comes', () => {
    const { report, end, written } = makePrinter(false)
    report({ ...reading, phase: 'indexing', done: 0 })
    vi.advanceTimersByTime(10_000)
    end()
    expect(written).toHaveLength(3)
  })

  test('each step is timed for itself', () => {
    const { report, end, written } = makePrinter(false)
    report(reading)
    vi.advanceTimersByTime(3000)
    report({ ...reading, phase: 'sending', done: 0, total: 300 })
    vi.advanceTimersByTime(2000)
    report({ ...reading, phase: 'sending', done: 100, total: 300 })
    vi.advanceTimersByTime(1000)
    end()
    expect(written.at(-1)).toContain('100 of 300 articles · 310 stories · 33 articles/s · 6 s left')
  })

  test('a run that ends before anything was to be told leaves no trace', () => {
    const { end, written } = makePrinter(true)
    end()
    end()
    expect(written).toEqual([])
  })
})
