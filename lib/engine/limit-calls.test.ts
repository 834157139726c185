import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { limitCalls } from './limit-calls.ts'

/** Runs calls of the given lengths and tells the order in which they began and the most at once. */
async function observe(most: number, lengths: readonly number[]) {
  const run = limitCalls(most)
  const began: number[] = []
  let running = 0
  let peak = 0
  const call = (length: number, index: number) =>
    run(async () => {
      began.push(index)
      running += 1
      peak = Math.max(peak, running)
      await sleep(length)
      running -= 1
      return index
    })
  const results = await Promise.all(lengths.map(call))
  return { began, peak, results }
}

test('Never more at once than allowed; who comes first is served first; each gets its own answer', async () => {
  const lengths = [9, 1, 5, 3, 7, 2, 8, 1, 4]
  const { began, peak, results } = await observe(4, lengths)
  expect(peak).toBe(4)
  expect(began).toEqual([...lengths.keys()])
  expect(results).toEqual([...lengths.keys()])
})

test('A call that fails gives its place to the next', async () => {
  const run = limitCalls(1)
  const fails = run(() => Promise.reject(new Error('no')))
  const follows = run(() => Promise.resolve('yes'))
  await expect(fails).rejects.toThrow('no')
  expect(await follows).toBe('yes')
})

test('A call that comes at the moment another ends does not slip past those who wait', async () => {
  const run = limitCalls(1)
  let running = 0
  let peak = 0
  const call = () =>
    run(async () => {
      running += 1
      peak = Math.max(peak, running)
      await sleep(1)
      running -= 1
    })
  const first = call()
  const waiting = call()
  // Begins in the same turn in which the first one leaves.
  const late = first.then(call)
  await Promise.all([first, waiting, late])
  expect(peak).toBe(1)
})
