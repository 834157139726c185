import type { DateWord } from './date-words.ts'
import { foldedSet } from './folded-set.ts'

/** `solar`: the Hijri year of the sun, by which Iran dates («1398/05/12 هـ.ش»). It is not read. */
export type Era = 'gregorian' | 'hijri' | 'solar' | 'unsaid'
export type WrittenEra = { readonly era: Era; readonly next: number }

const HIJRI = foldedSet('ه هجري هجرية للهجرة هجريا')
const GREGORIAN = foldedSet('م ميلادي ميلادية للميلاد ميلاديا')
const SOLAR = foldedSet('ش شمسي شمسية')
const BEFORE_MARK = new Set(['', '(', '.', '-', '_'])

/** The mark behind a year: «2017م», «١٤٤٥ هـ», «1445 هجري». */
export function readEra(words: readonly DateWord[], at: number): WrittenEra {
  const word = words[at]
  if (word !== undefined && BEFORE_MARK.has(word.gap)) {
    if (GREGORIAN.has(word.text)) return { era: 'gregorian', next: at + 1 }
    if (HIJRI.has(word.text)) return readHijriEra(words, at + 1)
  }
  return { era: 'unsaid', next: at }
}

function readHijriEra(words: readonly DateWord[], at: number): WrittenEra {
  const isSolar = SOLAR.has(words[at]?.text ?? '')
  return isSolar ? { era: 'solar', next: at + 1 } : { era: 'hijri', next: at }
}
