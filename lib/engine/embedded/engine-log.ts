import { appendFileSync, existsSync, renameSync, statSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { stripVTControlCharacters } from 'node:util'
import type { Readable } from 'node:stream'

const maximumSize = 5_000_000
const tailLength = 15

/** The engine's own words: kept on disk (two files of 5 MB at most), the last lines at hand for messages. */
export type EngineLog = {
  readonly file: string
  readonly follow: (stream: Readable | null) => void
  /** The last lines, the oldest first. */
  readonly readTail: () => string
}

export function openEngineLog(file: string): EngineLog {
  setAside(file)
  const tail: string[] = []
  const keep = (line: string) => {
    tail.push(line)
    if (tail.length > tailLength) tail.shift()
    append(file, `${line}\n`)
  }
  const follow = (stream: Readable | null) => {
    if (stream === null) return
    createInterface({ input: stream }).on('line', (raw) => {
      const line = stripVTControlCharacters(raw)
      if (isWorthKeeping(line)) keep(line)
    })
  }
  return { file, follow, readTail: () => tail.join('\n') }
}

/** Not the banner, not the lines of a crash's stack, and not one line for every answered request. */
function isWorthKeeping(line: string): boolean {
  if (line.includes('HTTP request') && /status_code=[123]\d\d/.test(line)) return false
  return /^\d{4}-\d\d-\d\dT|^Error|panicked|\berror:/.test(line)
}

function append(file: string, text: string): void {
  try {
    if (existsSync(file) && statSync(file).size > maximumSize) setAside(file)
    appendFileSync(file, text, { mode: 0o600 })
  } catch {
    // A full disk must not take the launcher down; the tail is still in memory.
  }
}

function setAside(file: string): void {
  if (existsSync(file)) renameSync(file, `${file}.1`)
}
