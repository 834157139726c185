import type { DateWord } from './date-words.ts'
import { foldedSet } from './folded-set.ts'

const WORDS = foldedSet('و إلى الى حتى أو ولغاية لغاية وحتى وإلى')
const SIGNS = new Set(['-', '\u060C', ','])

/** How two parts of a list or a range are joined: by a word, by a sign, by both («إلى», «-», «، و»), or not. */
export type Joint = { readonly joined: 'word' | 'hyphen' | 'comma' | 'no'; readonly next: number }

/** What stands at `at` between two days, months or years; `next` is the word after it. */
export function readJoint(words: readonly DateWord[], at: number): Joint {
  const word = words[at]
  if (word === undefined || !(word.gap === '' || SIGNS.has(word.gap))) return { joined: 'no', next: at }
  if (WORDS.has(word.text) && words[at + 1]?.gap === '') return { joined: 'word', next: at + 1 }
  if (word.gap === '') return { joined: 'no', next: at }
  return { joined: word.gap === '-' ? 'hyphen' : 'comma', next: at }
}
