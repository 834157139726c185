import { isStopWord } from '#lib/arabic/stop-words.ts'
import { tokens } from '#lib/arabic/tokens.ts'
import type { Stem } from '#lib/arabic/stem.ts'
import type { Archive } from './open-archive.ts'

/** How often each stem stands in the texts; stop words and numbers say nothing of how a side tells it. */
export function countWords(texts: readonly string[], stem: Stem): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const word of texts.flatMap(tokens)) {
    if (isStopWord(word) || /\d/.test(word) || word.length < 3) continue
    const key = stem(word)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

/** A stem as the archive mostly writes it. */
export function spellWord(stem: string, { forms }: Pick<Archive, 'forms'>): string {
  return forms.ofStem(stem)[0]?.spelling ?? stem
}
