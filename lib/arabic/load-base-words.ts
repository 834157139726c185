import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parseBaseWords } from './base-words.ts'
import type { Vocabulary } from './vocabulary.ts'

let loaded: Vocabulary | undefined

/** The shipped list of frequent words, read once a process. */
export function loadBaseWords(): Vocabulary {
  loaded ??= parseBaseWords(readFileSync(path.join(process.cwd(), 'lib/arabic/base-words.tsv'), 'utf8'))
  return loaded
}
