import { existsSync } from 'node:fs'
import { findChromium } from './find-chromium.ts'
import { runCommand } from './run-command.ts'

const installMinutes = 10

export const howToGetChromium = `No Chromium was found and none could be installed. Do one of these, then run npm test again:
  npx playwright install --with-deps chromium     (downloads Playwright's own)
  apt-get install chromium                        (Debian, as root)
  CHROMIUM_PATH=/path/to/chrome npm test          (one that you have)`

/** A Chromium that starts: one that is there, else Playwright's download, else Debian's package. */
export async function getChromium(): Promise<string | null> {
  const found = findChromium()
  if (found || process.env['CHROMIUM_PATH']) return found
  console.log('No Chromium here: trying to install one.')
  for (const commands of listInstalls()) {
    await runAll(commands)
    const installed = findChromium()
    if (installed) return installed
  }
  return null
}

function listInstalls(): string[][][] {
  const download = [['playwright', 'install', 'chromium']]
  const isDebianRoot = process.getuid?.() === 0 && existsSync('/etc/debian_version')
  if (!isDebianRoot) return [download]
  const debian = [
    ['apt-get', 'update'],
    ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium'],
  ]
  return [download, debian]
}

async function runAll(commands: string[][]): Promise<void> {
  for (const command of commands) {
    console.log(`> ${command.join(' ')}`)
    const env = { DEBIAN_FRONTEND: 'noninteractive' }
    const { ok, output } = await runCommand(command, { output: 'keep', minutes: installMinutes, env })
    if (ok) continue
    console.log(lastLines(output))
    return
  }
}

function lastLines(output: string): string {
  return output.trimEnd().split('\n').slice(-5).join('\n').replace(/^/gm, '  ')
}
