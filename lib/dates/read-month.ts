import { fold } from '#lib/arabic/fold.ts'
import type { Calendar } from './calendar-date.ts'
import type { DateWord } from './date-words.ts'
import { hijriSpellings } from './hijri-month-names.ts'
import { gregorianSpellings } from './month-names.ts'

type Month = { readonly calendar: Calendar; readonly month: number }
/** A month in a text; `next` is the word after it. */
export type WrittenMonth = Month & { readonly next: number }

/** By first word, then by second word; '' for a name of one word. */
const MONTHS: ReadonlyMap<string, ReadonlyMap<string, Month>> = buildMonths()
/** «حزيران/يونيو», «يونيو (حزيران)», «يونيو - حزيران», «يونيو حزيران». */
const DOUBLED = new Set(['', '/', '(', '-', '|', '[', '_'])
/** «ربيع الأول», and in a file's name «ربيع-الأول». */
const IN_NAME = new Set(['', '-', '_'])

/** The month whose name begins at `at`; both names, if it is written with two. Two that differ are no month. */
export function readMonth(words: readonly DateWord[], at: number): WrittenMonth | undefined {
  return readBothNames(words, at, words[at]?.text ?? '')
}

/** «ومارس», «بمارس», «لمارس»: the particle is written on the month. */
export function readMonthWithParticle(words: readonly DateWord[], at: number): WrittenMonth | undefined {
  const text = words[at]?.text ?? ''
  return /^[وبل].{3}/u.test(text) ? readBothNames(words, at, text.slice(1)) : undefined
}

function readBothNames(words: readonly DateWord[], at: number, text: string): WrittenMonth | undefined {
  const first = readName(words, at, text)
  const word = first?.calendar === 'gregorian' ? words[first.next] : undefined
  if (first === undefined || word === undefined || !DOUBLED.has(word.gap)) return first
  const second = readName(words, first.next, word.text)
  if (second?.calendar !== 'gregorian') return first
  return second.month === first.month ? second : undefined
}

function readName(words: readonly DateWord[], at: number, text: string): WrittenMonth | undefined {
  const names = MONTHS.get(text)
  if (names === undefined) return undefined
  const second = words[at + 1]
  const pair = second && IN_NAME.has(second.gap) ? names.get(second.text) : undefined
  if (pair) return { ...pair, next: at + 2 }
  const alone = names.get('')
  return alone && { ...alone, next: at + 1 }
}

function buildMonths(): Map<string, Map<string, Month>> {
  const months = new Map<string, Map<string, Month>>()
  const add = (calendar: Calendar) => (spellings: readonly string[], index: number) => {
    for (const spelling of spellings) {
      const [first = '', second = ''] = fold(spelling).split(' ')
      const names = months.get(first) ?? new Map<string, Month>()
      months.set(first, names.set(second, { calendar, month: index + 1 }))
    }
  }
  gregorianSpellings.forEach(add('gregorian'))
  hijriSpellings.forEach(add('hijri'))
  return months
}
