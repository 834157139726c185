import { isDefinite, wordAfter, wordBefore } from './country-sight.ts'
import { followsFirstName, isSomebodysRelative } from './first-name.ts'
import { isGivenName } from './given-name.ts'
import { nationalityAt } from './nationality.ts'
import { isOneWord, isStrong, type PersonContext, type SeenName } from './person-sight.ts'
import { matchAt } from './phrase-trie.ts'
import { gap } from './tokenize.ts'

/** The rules a person's name must pass where it stands. Each returns true when the person is not meant there. */
export type PersonRule = {
  readonly name: string
  readonly rejects: (seen: SeenName, around: PersonContext) => boolean
}

export const personRules: readonly PersonRule[] = [
  { name: 'place or thing of the name: «شارع ياسر عرفات», «مطار بيروت رفيق الحريري»', rejects: isNamesake },
  { name: 'relative: «أسرة القذافي», «نجل مبارك»', rejects: isRelative },
  { name: 'another given name before: «أحمد محمد مرسي»', rejects: followsFirstName },
  { name: 'a relative’s unknown name: «زوجته بينيلوب فيون»', rejects: isSomebodysRelative },
  { name: 'a longer name: «محمود عباس حلمي», «علي عبد الله صالح العمري»', rejects: goesOn },
  { name: 'a first name of somebody else: «عباس عراقجي»', rejects: isFirstName },
  { name: 'the row forbids a neighbour: «بوش الأب»', rejects: isForbidden },
]

/** How many titles may stand between «جامعة» and the name. */
const mostTitles = 3

function isNamesake({ from, particle }: SeenName, { tokens, gazetteer: { words } }: PersonContext): boolean {
  if (particle !== '') return false
  let at = from
  while (from - at < mostTitles && words.has('title', wordBefore(tokens, at))) at--
  const before = wordBefore(tokens, at)
  return (
    words.has('named-after', before) ||
    (before !== '' && words.has('named-twice', wordBefore(tokens, at - 1)))
  )
}

function isRelative({ from, particle }: SeenName, { tokens, gazetteer: { words } }: PersonContext): boolean {
  const before = particle === '' ? wordBefore(tokens, from) : ''
  return words.has('relative', before) || words.has('kin', before)
}

function goesOn(seen: SeenName, around: PersonContext): boolean {
  const { tokens, gazetteer } = around
  const { to } = seen
  if (tokens.gaps[to] !== gap.blank) return false
  const next = tokens.words[to] ?? ''
  if (next === 'بن' || next === 'ابن' || next === 'ال') return true
  if (!gazetteer.words.has('given', tokens.words[to - 1] ?? '')) return false
  if (to - seen.from > 1 && !isDefinite(next)) return isGivenName(around, to) && !startsName(to, around)
  return isSurnameLike(next, seen, around)
}

/** «استقبل محمود عباس جون كيري»: the next words are somebody the tables know. */
function startsName(at: number, { tokens, gazetteer }: PersonContext): boolean {
  return matchAt(gazetteer.entityForms, tokens, at) !== null
}

/** «العمري», «العراقي» after a name whose last word is a given name; his own nationality is none. */
function isSurnameLike(
  next: string,
  { to, names }: SeenName,
  { tokens, gazetteer, countries }: PersonContext,
): boolean {
  if (!/^ال.+ي$/.test(next) || gazetteer.words.has('describing', next)) return false
  const nationality = nationalityAt(tokens, to, gazetteer, countries)
  return !names.some(({ person }) => nationality !== null && nationality.iso === person.home)
}

/** A weak name that is a given name too stands alone: before punctuation, a small word, a verb or a particle. */
function isFirstName(seen: SeenName, { tokens, gazetteer: { words, firstNames } }: PersonContext): boolean {
  const name = seen.names[0]?.phrase ?? ''
  if (isStrong(seen) || !isOneWord(seen) || !(words.has('given', name) || firstNames.has(name))) return false
  const next = wordAfter(tokens, seen.to)
  return next !== '' && !words.has('stop', next) && !words.has('speech', next) && !/^[وفبليتسأ]./.test(next)
}

function isForbidden({ from, to, names }: SeenName, { tokens }: PersonContext): boolean {
  const [before, after] = [wordBefore(tokens, from), wordAfter(tokens, to)]
  return names.every(
    ({ person: { notAfter, notBefore } }) => (notBefore?.(after) ?? false) || (notAfter?.(before) ?? false),
  )
}
