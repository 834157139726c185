import { open } from 'node:fs/promises'

/** Lines being written to a file, a megabyte at a time. A full disk is thrown by `add` or `close`. */
export type LineWriter = {
  readonly add: (line: string) => Promise<void>
  readonly close: () => Promise<void>
}

const bufferCharacters = 1_000_000

export async function writeLines(path: string): Promise<LineWriter> {
  const file = await open(path, 'w')
  let lines: string[] = []
  let characters = 0
  const flush = async () => {
    const text = lines.join('')
    lines = []
    characters = 0
    await file.appendFile(text)
  }
  return {
    add: async (line) => {
      lines.push(`${line}\n`)
      characters += line.length
      if (characters >= bufferCharacters) await flush()
    },
    close: async () => {
      try {
        await flush()
      } finally {
        await file.close()
      }
    },
  }
}
