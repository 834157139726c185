import { readFile } from 'node:fs/promises'
import { type DecodedText, decodeText } from './decode-text.ts'

/** Reads a file of the archive as text. A file that cannot be read is a value with its reason, not a throw. */
export async function readPage(path: string): Promise<DecodedText> {
  try {
    return decodeText(await readFile(path))
  } catch (error) {
    return { kind: 'failed', reason: explainReadError(error) }
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file. Check the path.',
  EACCES: 'It may not be read. Give yourself the right to read it.',
  EISDIR: 'It is a folder. Name the files in it.',
  ERR_FS_FILE_TOO_LARGE: 'It is larger than 2 GB. Cut it into smaller files.',
}

/** Why a file cannot be read, and what to do. */
export function explainReadError(error: unknown): string {
  if (!(error instanceof Error)) return 'It cannot be read.'
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  return REASONS[code] ?? `It cannot be read: ${error.message}`
}
