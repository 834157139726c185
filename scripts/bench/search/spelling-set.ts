import { fold } from '#lib/arabic/fold.ts'
import type { Document } from './documents.ts'
import type { Query, QuerySet } from './query-set.ts'
import { shuffle } from './random.ts'
import { holdersOf, isContentWord, type WordIndex } from './word-index.ts'

const sample = 600

const FATHA = '\u064E'
const TATWEEL = '\u0640'
const FARSI_YEH = '\u06CC'
const KEHEH = '\u06A9'

/** The ways in which one word is written by different people; null where the word does not lend itself. */
const spellings: Readonly<Record<string, (word: string) => string>> = {
  'no hamza': (word) => word.replace(/[أإآ]/g, 'ا'),
  'ة as ه': (word) => word.replace(/ة$/, 'ه'),
  'ى as ي': (word) => word.replace(/ى$/, 'ي'),
  'ي as ى': (word) => word.replace(/ي$/, 'ى'),
  'ؤ as و': (word) => word.replaceAll('ؤ', 'و'),
  'ئ as ي': (word) => word.replaceAll('ئ', 'ي'),
  tashkeel: (word) => [...word].join(FATHA),
  tatweel: (word) => `${word.slice(0, 2)}${TATWEEL}${word.slice(2)}`,
  'Persian letters': (word) => word.replaceAll('ي', FARSI_YEH).replaceAll('ك', KEHEH),
}

/** Words of 2 to 50 texts, asked in another spelling; right are the texts that have the word in any spelling. */
export function makeSpellingSet(documents: readonly Document[], index: WordIndex): QuerySet {
  const written = new Set(documents.flatMap(({ body }) => body.match(/[\u0621-\u064A]{4,}/g) ?? []))
  const queries = Object.entries(spellings).flatMap(([group, respell]) =>
    shuffle([...written], 5)
      .flatMap((word): Query[] => {
        const text = respell(word)
        const relevant = holdersOf(index, fold(word))
        const isFit = text !== word && isContentWord(fold(word)) && relevant.size >= 2 && relevant.size <= 50
        return isFit ? [{ text, relevant, group }] : []
      })
      .slice(0, Math.ceil(sample / Object.keys(spellings).length)),
  )
  return { name: 'another spelling', kind: 'finding', queries }
}
