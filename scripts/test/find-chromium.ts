import { chromium } from '@playwright/test'
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const places = [
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** The first Chromium that starts: CHROMIUM_PATH, else Playwright's own, else the system's. */
export function findChromium(env: Readonly<Record<string, string | undefined>> = process.env): string | null {
  const wanted = env['CHROMIUM_PATH']
  if (wanted) return starts(wanted) ? wanted : null
  return listCandidates(env['PATH'] ?? '').find(starts) ?? null
}

function listCandidates(path: string): string[] {
  const folders = path.split(delimiter).filter(Boolean)
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)))
  return [chromium.executablePath(), ...onPath, ...places].filter((file) => existsSync(file))
}

/** A file alone proves nothing: it may lack libraries, or be Ubuntu's note that Chromium comes as a snap. */
function starts(file: string): boolean {
  return spawnSync(file, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0
}
