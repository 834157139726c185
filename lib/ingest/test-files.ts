import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { makeTestFolder } from '#lib/engine/embedded/test-folder.ts'

/** For tests: a folder of its own with these files, removed afterwards. */
export function makeFiles(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = makeTestFolder()
  writeFiles(folder, files)
  return folder
}

export function writeFiles(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, content)
  }
}

/** A page of one story in the shape of إرم نيوز. */
export function makePage(title: string, ...paragraphs: readonly string[]): string {
  return [title, title, 'المصدر: القاهرة - إرم نيوز', ...paragraphs, ''].join('\n\n')
}

/** As many JSON lines as are asked for, each a different article with the given word in it. */
export function makeLines(count: number, word: string): string {
  const lines = Array.from({ length: count }, (_, number) => ({
    id: `${word}-${String(number)}`,
    title: `${word} رقم ${String(number)}`,
    body: `زرع أهل القرية شجرة ${word} رقم ${String(number)} قرب النهر في مصر.`,
    source: 'erem',
  }))
  return lines.map((line) => JSON.stringify(line)).join('\n')
}
