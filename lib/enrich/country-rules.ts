import { isLanguage } from './country-language.ts'
import { isPartOfName } from './country-part-of-name.ts'
import { rawWord, wordAfter, wordBefore, type CountrySight, type Surroundings } from './country-sight.ts'
import { isGivenNisba, isSurname } from './country-surname.ts'
import { meetsCue } from './cue-rule.ts'

/** The rules a form must pass where it stands. Each returns true when the form names no country there. */
export type CountryRule = {
  readonly name: string
  readonly rejects: (sight: CountrySight, around: Surroundings) => boolean
}

export const countryRules: readonly CountryRule[] = [
  { name: 'alef maqsura: «مجرى النهر» is no Hungarian', rejects: isOtherWordInYa },
  { name: 'surname: «محمد المصري»', rejects: isSurname },
  { name: 'given name: «الأمير تركي»', rejects: isGivenNisba },
  { name: 'language: «بالفرنسية»', rejects: isLanguage },
  { name: 'part of a name: «شارع السودان»', rejects: isPartOfName },
  { name: 'shadda: «مصرّ على موقفه»', rejects: isInsisting },
  {
    name: 'cue words beside an everyday word: «ملف مالي»',
    rejects: (sight, around) => !meetsCue(sight, around),
  },
]

function isOtherWordInYa(sight: CountrySight, around: Surroundings): boolean {
  if (sight.form.kind !== 'demonym' || sight.form.gender !== 'masculine') return false
  const raw = rawWord(around.tokens, sight.to - 1)
  if (!raw.endsWith('\u0649')) return false // alef maqsura
  return around.gazetteer.words.has('other-word-in-ya', sight.form.form) || !around.writesYaWithoutDots()
}

function isInsisting(sight: CountrySight, around: Surroundings): boolean {
  if (sight.form.form !== 'مصر') return false
  if (rawWord(around.tokens, sight.from).includes('\u0651')) return true // shadda
  const isOn = wordAfter(around.tokens, sight.to) === 'علي'
  return isOn && around.gazetteer.words.has('he-is', wordBefore(around.tokens, sight.from))
}
