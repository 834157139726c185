import { nouns, type Noun } from './nouns.ts'
import { formatNumber } from './numbers.ts'

/** How a noun stands in its sentence: as subject, or after a preposition or a verb. */
export type GrammaticalCase = 'subject' | 'oblique'

/** A counted noun in its two parts: the digits (null when the noun itself says the number) and the word. */
export type Counted = { readonly digits: string | null; readonly word: string }

const rules = new Intl.PluralRules('ar')

/** `counted(2, 'article')` -> «مقالان», `3` -> «3 مقالات», `11` -> «11 مقالًا», `100` -> «100 مقال». */
export function counted(count: number, noun: Noun, grammar: GrammaticalCase = 'subject'): Counted {
  const forms = nouns[noun]
  const category = rules.select(count)
  if (category === 'zero' || category === 'one') return { digits: null, word: forms[category] }
  if (category === 'two') return { digits: null, word: grammar === 'oblique' ? forms.twoOblique : forms.two }
  return { digits: formatNumber(count), word: forms[category] }
}

/** The same in one string, for labels and announcements. */
export function countedText(count: number, noun: Noun, grammar: GrammaticalCase = 'subject'): string {
  const { digits, word } = counted(count, noun, grammar)
  return digits === null ? word : `${digits} ${word}`
}
