import { encodeStem } from './encode-stem.ts'
import type { Stem } from './stem.ts'
import { isStopWord } from './stop-words.ts'
import { tokens } from './tokens.ts'

/** A text's folded words as the engine stores them. */
export function wordField(text: string): string {
  return tokens(text).join(' ')
}

/** A text's stems as the engine stores them; stop words have none. */
export function stemField(text: string, stem: Stem): string {
  const encoded: string[] = []
  for (const token of tokens(text)) if (!isStopWord(token)) encoded.push(encodeStem(stem(token)))
  return encoded.join(' ')
}
