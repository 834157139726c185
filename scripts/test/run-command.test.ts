import { expect, test } from 'vitest'
import { runCommand } from './run-command.ts'

const node = process.execPath

test('a command that ends well is ok, and its output is kept', async () => {
  const result = await runCommand([node, '-e', 'console.log("مرحبا")'], { output: 'keep', minutes: 1 })
  expect(result).toMatchObject({ ok: true, output: 'مرحبا\n' })
})

test('a command that exits with 1 is not ok', async () => {
  const result = await runCommand([node, '-e', 'process.exit(1)'], { output: 'keep', minutes: 1 })
  expect(result.ok).toBe(false)
})

test('a program that does not exist is a failed command that says so', async () => {
  const result = await runCommand(['no-such-program'], { output: 'keep', minutes: 1 })
  expect(result.ok).toBe(false)
  expect(result.output).toContain('no-such-program could not be started')
})

test('a command that takes too long is stopped and says so', async () => {
  const result = await runCommand([node, '-e', 'setInterval(() => {}, 1000)'], {
    output: 'keep',
    minutes: 0.005,
  })
  expect(result.ok).toBe(false)
  expect(result.output).toContain('Stopped after 0.005 minutes')
})

test('programs of this project are found by name', async () => {
  const result = await runCommand(['tsc', '--version'], { output: 'keep', minutes: 1 })
  expect(result.output).toMatch(/^Version \d/)
})
