import { nouns, type Noun } from './nouns.ts'
import { englishNouns } from './nouns-en.ts'
import { formatNumber } from './numbers.ts'
import { currentLanguage } from './language.ts'

/** How a noun stands in its sentence: as subject, or after a preposition or a verb. English does not care. */
export type GrammaticalCase = 'subject' | 'oblique'

/** A counted noun in its two parts: the digits (null when the noun itself says the number) and the word. */
export type Counted = { readonly digits: string | null; readonly word: string }

const arabicRules = new Intl.PluralRules('ar')

/** `counted(2, 'article')` -> «مقالان», `3` -> «3 مقالات», `11` -> «11 مقالًا», `100` -> «100 مقال»; in English «2 articles». */
export function counted(count: number, noun: Noun, grammar: GrammaticalCase = 'subject'): Counted {
  return currentLanguage() === 'ar' ? countedInArabic(count, noun, grammar) : countedInEnglish(count, noun)
}

function countedInArabic(count: number, noun: Noun, grammar: GrammaticalCase): Counted {
  const forms = nouns[noun]
  const category = arabicRules.select(count)
  if (category === 'zero' || category === 'one') return { digits: null, word: forms[category] }
  if (category === 'two') return { digits: null, word: grammar === 'oblique' ? forms.twoOblique : forms.two }
  return { digits: formatNumber(count), word: forms[category] }
}

function countedInEnglish(count: number, noun: Noun): Counted {
  const { one, other } = englishNouns[noun]
  if (count === 0) return { digits: null, word: `no ${other}` }
  return { digits: formatNumber(count), word: count === 1 ? one : other }
}

/** The same in one string, for labels and announcements. */
export function countedText(count: number, noun: Noun, grammar: GrammaticalCase = 'subject'): string {
  const { digits, word } = counted(count, noun, grammar)
  return digits === null ? word : `${digits} ${word}`
}
