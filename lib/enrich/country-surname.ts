import { isDefinite, wordAfter, wordBefore, type CountrySight, type Surroundings } from './country-sight.ts'
import { isGivenName, isPrepositionAla } from './given-name.ts'
import { gap } from './tokenize.ts'

/** A nisba that ends a person's name: «محمد المصري», «أبو حمزة المصري»; not «محمد المصري الجنسية». */
export function isSurname(sight: CountrySight, around: Surroundings): boolean {
  const { form, from, to, particle } = sight
  const { tokens, gazetteer } = around
  if (form.gender !== 'masculine' || particle !== '' || tokens.gaps[from] !== gap.blank) return false
  if (gazetteer.words.has('origin-noun', wordAfter(tokens, to))) return false
  if (gazetteer.words.has('kin', wordBefore(tokens, from)) || endsFirstName(around, from - 1)) return true
  return isTitledName(around, from - 1) || isComposedName(around, from - 1)
}

/** «محمد», and joined to the name before it: «ومحسن القطري» */
function endsFirstName(around: Surroundings, at: number): boolean {
  const word = around.tokens.words[at] ?? ''
  const isJoined = word.startsWith('و') && around.gazetteer.words.has('given', word.slice(1))
  return isGivenName(around, at) || (isJoined && !isPrepositionAla(around, at))
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

/** «أبو حمزة المصري», «عبد الرحمن السوداني» */
function isComposedName({ tokens, gazetteer }: Surroundings, at: number): boolean {
  return tokens.gaps[at] === gap.blank && gazetteer.words.has('name-head', tokens.words[at - 1] ?? '')
}

/** A nisba without ال that is also a first name: an adjective only after an indefinite noun («لاعب تركي»). */
export function isGivenNisba(sight: CountrySight, around: Surroundings): boolean {
  const { words } = around.gazetteer
  if (sight.form.gender !== 'masculine' || !words.has('nisba-name', sight.form.form)) return false
  const before = wordBefore(around.tokens, sight.from)
  const after = wordAfter(around.tokens, sight.to)
  if (words.has('origin-noun', after)) return false
  if (isNameBefore(after, around)) return true
  if (around.earlier.at(-1)?.to === sight.from) return false
  return before === '' || sight.particle !== '' || isDefinite(before) || isNoNoun(before, around)
}

/** What follows a first name: «تركي بن عبدالله», «تركي الفيصل»; not «وفد تركي الخميس». */
function isNameBefore(after: string, { gazetteer: { words } }: Surroundings): boolean {
  if (words.has('kin', after)) return true
  return isDefinite(after) && !words.has('of-origin', after) && !words.has('stop', after)
}

function isNoNoun(word: string, { gazetteer: { words } }: Surroundings): boolean {
  return ['speech', 'title', 'given', 'stop', 'kin'].some((name) => words.has(name, word))
}
