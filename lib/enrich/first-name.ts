import { isDefinite } from './country-sight.ts'
import { isGivenName } from './given-name.ts'
import { isOneWord, type PersonContext, type SeenName } from './person-sight.ts'
import { gap } from './tokenize.ts'

/** A first name directly before makes it somebody else's name, unless it ends a name: «محمود عباس جون كيري». */
export function followsFirstName({ from, particle }: SeenName, around: PersonContext): boolean {
  const { tokens, gazetteer, nameEnds } = around
  if (particle !== '' || tokens.gaps[from] !== gap.blank || nameEnds.has(from)) return false
  const before = tokens.words[from - 1] ?? ''
  if (isNoName(before, around)) return false
  if (isGivenName(around, from - 1) || endsCompound(from - 1, around)) return true
  // «ومحمد علي النعيمي»
  const bare = before.replace(/^و(?=..)/, '')
  return (
    gazetteer.firstNames.has(before) || gazetteer.firstNames.has(bare) || gazetteer.words.has('given', bare)
  )
}

/** «عبد القادر», «نور الدين», «عبد الله» */
function endsCompound(at: number, { tokens }: PersonContext): boolean {
  const isJoined = tokens.gaps[at] === gap.blank
  return isJoined && (/^و?عبد$/.test(tokens.words[at - 1] ?? '') || tokens.words[at] === 'الدين')
}

/** A surname after a word for a relative and a name no list knows: «زوجته بينيلوب فيون», «ابنته زيندزي مانديلا». */
export function isSomebodysRelative(seen: SeenName, around: PersonContext): boolean {
  const { from, particle } = seen
  const { tokens, gazetteer } = around
  if (particle !== '' || !isOneWord(seen) || tokens.gaps[from] !== gap.blank) return false
  const name = tokens.words[from - 1] ?? ''
  if (tokens.gaps[from - 1] !== gap.blank || isDefinite(name) || isNoName(name, around)) return false
  return name.length > 2 && gazetteer.words.has('relative-of-his', tokens.words[from - 2] ?? '')
}

function isNoName(word: string, { gazetteer }: PersonContext): boolean {
  return ['title', 'stop', 'speech', 'describing'].some((name) => gazetteer.words.has(name, word))
}
