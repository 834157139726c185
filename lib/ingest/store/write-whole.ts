import { renameSync, writeFileSync } from 'node:fs'

/** Writes a file of lines beside its place and puts it there in one step: a killed run leaves the old one or the new one. */
export function writeWhole(file: string, lines: readonly string[]): void {
  const part = `${file}.part`
  writeFileSync(part, lines.map((line) => `${line}\n`).join(''))
  renameSync(part, file)
}
