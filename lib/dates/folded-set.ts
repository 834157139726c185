import { fold } from '#lib/arabic/fold.ts'

/** Words between blanks, folded for looking up the words of a text. */
export function foldedSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').map(fold))
}
