import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { expect, onTestFinished, test, vi } from 'vitest'
import { isAlive, nameProcess, type ProcessId } from './process-id.ts'
import { spawnGuarded, type GuardedCommand } from './spawn-guarded.ts'

vi.setConfig({ testTimeout: 15_000 })

function shell(line: string): GuardedCommand {
  return { file: '/bin/sh', args: ['-c', line], env: process.env, cwd: '/', output: 'pipe' }
}

async function readLine(stream: NodeJS.ReadableStream | null): Promise<string> {
  if (stream === null) throw new Error('the output is not a pipe')
  const [chunk] = await once(stream, 'data')
  return String(chunk).trim()
}

function name(pid: string): ProcessId {
  const id = nameProcess(Number(pid))
  if (id === null) throw new Error(`process ${pid} is not alive`)
  return id
}

async function expectDeath(id: ProcessId, patience = 2000): Promise<void> {
  for (let waited = 0; isAlive(id) && waited < patience; waited += 20) await sleep(20)
  expect(isAlive(id)).toBe(false)
}

test('The child is the command itself, and its exit code is told', async () => {
  const child = await spawnGuarded(shell('echo $$; exit 3'))
  expect(await readLine(child.process.stdout)).toBe(String(child.pid))
  expect(await child.exited).toEqual({ code: 3, signal: null })
})

test('Asked to stop, a child ends with what it started; a deaf one is ended', async () => {
  const child = await spawnGuarded(shell("trap '' TERM; sleep 60 & echo $!; wait; sleep 60"))
  const grandchild = name(await readLine(child.process.stdout))
  expect(await child.stop(100)).toEqual({ code: null, signal: 'SIGKILL' })
  await expectDeath(grandchild)
})

test('What a child leaves running ends with it', async () => {
  const child = await spawnGuarded(shell('sleep 60 & echo $!'))
  const grandchild = name(await readLine(child.process.stdout))
  expect(await child.exited).toEqual({ code: 0, signal: null })
  await expectDeath(grandchild)
})

test('When we are killed with SIGKILL, the child and what it started are ended, even deaf ones', async () => {
  const opener = pathToFileURL(path.join(import.meta.dirname, 'spawn-guarded.ts')).href
  const command = shell("trap '' TERM HUP; sleep 60 & echo $! $$; while :; do sleep 1; done")
  const script = `
    import { spawnGuarded } from ${JSON.stringify(opener)}
    const child = await spawnGuarded({ ...${JSON.stringify(command)}, output: 'inherit' })
  `
  const args = ['--import', 'tsx', '--input-type=module', '--eval', script]
  const launcher = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  onTestFinished(() => void launcher.kill('SIGKILL'))
  const ids = (await readLine(launcher.stdout)).split(' ').map(name)
  expect(ids).toHaveLength(2)
  launcher.kill('SIGKILL')
  for (const id of ids) await expectDeath(id)
})
