import { tokens } from '#lib/arabic/tokens.ts'
import type { Document } from './documents.ts'
import type { Query, QuerySet } from './query-set.ts'
import { shuffle } from './random.ts'
import { holdersOf, isContentWord, type WordIndex } from './word-index.ts'

const sample = 100
const ARABIC_INDIC = 0x0660
const PERSIAN = 0x06f0

const digits: Readonly<Record<string, (number: string) => string>> = {
  Latin: (number) => number,
  'Arabic-Indic': (number) => inDigits(number, ARABIC_INDIC),
  Persian: (number) => inDigits(number, PERSIAN),
  'with separators': (number) => number.replace(/\B(?=(?:\d{3})+$)/g, ','),
}

function inDigits(number: string, zero: number): string {
  return number.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)))
}

/** Numbers of two digits and more in at most twenty texts, asked in several kinds of digits, alone and with a word beside them. */
export function makeNumberSet(documents: readonly Document[], index: WordIndex): QuerySet {
  const found = shuffle(documents, 6).flatMap(({ id, body }) => numbersOf(tokens(body), id, index))
  const queries = Object.entries(digits).flatMap(([group, write]) =>
    found
      .filter(({ number }) => group !== 'with separators' || (number.length > 4 && !number.includes('.')))
      .slice(0, sample)
      .flatMap(({ number, word, id }): Query[] => [
        { text: write(number), relevant: holdersOf(index, number), group: `${group}, alone` },
        { text: `${write(number)} ${word}`, relevant: new Set([id]), group: `${group}, and a word` },
      ]),
  )
  return { name: 'numbers', kind: 'finding', queries }
}

/** One number of a text and the rarest word within five of it. */
function numbersOf(words: readonly string[], id: string, index: WordIndex) {
  const at = words.findIndex((word) => /^\d{2,}$/.test(word) && holdersOf(index, word).size <= 20)
  const number = words[at]
  const [word] = words
    .slice(Math.max(0, at - 5), at + 6)
    .filter(isContentWord)
    .sort((a, b) => holdersOf(index, a).size - holdersOf(index, b).size)
  return number === undefined || word === undefined ? [] : [{ number, word, id }]
}
