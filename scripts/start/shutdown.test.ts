import { expect, test, vi } from 'vitest'
import { makeShutdown } from './shutdown.ts'

test('What was started last is stopped first, and then the process ends with the given code', async () => {
  const order: (string | number)[] = []
  const shutdown = makeShutdown((code) => void order.push(code))
  shutdown.onStop(() => order.push('engine'))
  shutdown.onStop(async () => order.push('pages'))
  expect(shutdown.isStopping()).toBe(false)
  await shutdown.stop(143)
  expect(order).toEqual(['pages', 'engine', 143])
  expect(shutdown.isStopping()).toBe(true)
})

test('A failure while stopping is shown and does not keep the rest running', async () => {
  const failure = new Error('cannot stop')
  const show = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const order: (string | number)[] = []
  const shutdown = makeShutdown((code) => void order.push(code))
  shutdown.onStop(() => order.push('engine'))
  shutdown.onStop(() => Promise.reject(failure))
  await shutdown.stop(0)
  expect(order).toEqual(['engine', 0])
  expect(show).toHaveBeenCalledWith(failure)
  show.mockRestore()
})

test('The second Ctrl-C does not wait', async () => {
  const codes: number[] = []
  const shutdown = makeShutdown((code) => void codes.push(code))
  shutdown.onStop(() => new Promise(() => undefined))
  void shutdown.stop(130)
  await shutdown.stop(130)
  expect(codes).toEqual([130])
})
