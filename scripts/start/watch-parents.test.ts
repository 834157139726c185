import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, onTestFinished, test, vi } from 'vitest'

const script = `
  import { watchParents } from ${JSON.stringify(pathToFileURL(path.join(import.meta.dirname, 'watch-parents.ts')).href)}
  watchParents(process.env, () => { console.log('gone'); process.exit() })
  setTimeout(() => console.log('outlived'), 1500)
  console.log('watching')
`

vi.setConfig({ testTimeout: 15_000 })

/** A shell that starts the watcher, as npm does. The ":" keeps the shell from becoming the watcher. */
async function startUnderShell(
  env: Record<string, string>,
): Promise<{ shell: ChildProcess; words: () => string }> {
  const line = '"$0" --import tsx --input-type=module --eval "$1"; :'
  const shell = spawn('sh', ['-c', line, process.execPath, script], {
    env: { ...process.env, npm_lifecycle_event: '', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => void shell.kill('SIGKILL'))
  let words = ''
  shell.stdout?.setEncoding('utf8').on('data', (chunk: string) => (words += chunk))
  while (!words.includes('watching')) await once(shell.stdout ?? shell, 'data')
  return { shell, words: () => words }
}

test('Started by npm, we notice when the shell that npm started us with is killed', async () => {
  const { shell, words } = await startUnderShell({ npm_lifecycle_event: 'start' })
  shell.kill('SIGKILL')
  await once(shell.stdout ?? shell, 'close')
  expect(words()).toContain('gone')
})

test('Started in another way, we may outlive our parent', async () => {
  const { shell, words } = await startUnderShell({})
  shell.kill('SIGKILL')
  await once(shell.stdout ?? shell, 'close')
  expect(words()).toContain('outlived')
})
