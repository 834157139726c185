import {
  isDefinite,
  rawWord,
  wordAfter,
  wordBefore,
  type CountrySight,
  type Surroundings,
} from './country-sight.ts'
import { meetsCue } from './cue-rule.ts'
import { isGivenName } from './given-name.ts'
import { gap } from './tokenize.ts'

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

function isSurname(sight: CountrySight, around: Surroundings): boolean {
  const { form, from } = sight
  if (form.gender !== 'masculine' || sight.particle !== '' || around.tokens.gaps[from] !== gap.blank)
    return false
  const before = wordBefore(around.tokens, from)
  if (around.gazetteer.words.has('kin', before) || isGivenName(around, from - 1)) return true
  return isTitledName(around, from - 1)
}

/** «الفنان جوهر السوداني»: a title, a name in no list, a surname. */
function isTitledName({ tokens, gazetteer: { words } }: Surroundings, at: number): boolean {
  const name = tokens.words[at] ?? ''
  if (tokens.gaps[at] !== gap.blank || isDefinite(name) || name.length < 3) return false
  return (
    words.has('title', tokens.words[at - 1] ?? '') &&
    !words.has('stop', name) &&
    !words.has('describing', name)
  )
}

/** A nisba without ال that is also a first name: an adjective only after an indefinite noun («لاعب تركي»). */
function isGivenNisba(sight: CountrySight, around: Surroundings): boolean {
  const { words } = around.gazetteer
  if (sight.form.gender !== 'masculine' || !words.has('nisba-name', sight.form.form)) return false
  const before = wordBefore(around.tokens, sight.from)
  const after = wordAfter(around.tokens, sight.to)
  if (words.has('kin', after) || (isDefinite(after) && !words.has('of-origin', after))) return true
  if (around.earlier.at(-1)?.to === sight.from) return false
  return before === '' || sight.particle !== '' || isDefinite(before) || isNoNoun(before, around)
}

function isNoNoun(word: string, { gazetteer: { words } }: Surroundings): boolean {
  return ['speech', 'title', 'given', 'stop', 'kin'].some((name) => words.has(name, word))
}

function isLanguage(sight: CountrySight, around: Surroundings): boolean {
  const { words } = around.gazetteer
  if (sight.form.gender !== 'feminine' || !words.has('language', sight.form.form)) return false
  const before = wordBefore(around.tokens, sight.from)
  return (
    sight.particle.endsWith('ب') || words.has('language-before', before) || isJoinedLanguage(sight, around)
  )
}

/** «بالعربية والفرنسية والإنجليزية»: back over joined languages to a word that says they are languages. */
function isJoinedLanguage(
  { from, particle }: CountrySight,
  { tokens, gazetteer: { words } }: Surroundings,
): boolean {
  const isLanguageName = (word: string) => words.has('language', word) || words.has('language-joined', word)
  let at = from - 1
  while (at >= 0 && from - at < 6 && isLanguageName((tokens.words[at] ?? '').replace(/^و(?=ال)/, ''))) at--
  if (at === from - 1 || particle !== 'و') return false
  const first = tokens.words[at] ?? ''
  return words.has('language-before', first) || words.has('stop', first) || /^و?بال.+يه$/.test(first)
}

function isInsisting(sight: CountrySight, around: Surroundings): boolean {
  if (sight.form.form !== 'مصر') return false
  if (rawWord(around.tokens, sight.from).includes('\u0651')) return true // shadda
  const isOn = wordAfter(around.tokens, sight.to) === 'علي'
  return isOn && around.gazetteer.words.has('he-is', wordBefore(around.tokens, sight.from))
}
