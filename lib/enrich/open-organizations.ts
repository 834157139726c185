import { isDefinite, wordAfter } from './country-sight.ts'
import type { Gazetteer, OpenPattern, OpenShape } from './gazetteer.ts'
import { openId } from './open-id.ts'
import type { OrganizationSight } from './organization-sight.ts'
import { matchAt } from './phrase-trie.ts'
import { endOfPurpose, endOfTrade, wholeAim } from './purpose-name.ts'
import { gap, type Tokens } from './tokenize.ts'
import { mayHold, keysOfWord } from './word-filter.ts'

type Span = { readonly from: number; readonly to: number }

/**
 * Organisations in no table, known by a trigger and a safe shape: «جامعة بيرزيت», شركة «النور», منظمة حقوق …
 * The shapes each trigger allows were measured: those right in three cases of four or better are in the table.
 */
export function findOpenOrganizations(
  tokens: Tokens,
  gazetteer: Gazetteer,
  isTaken: (token: number) => boolean,
): OrganizationSight[] {
  const sights: OrganizationSight[] = []
  for (let at = 0; at < tokens.words.length; at++) {
    if (!mayHold(gazetteer.openFilter, tokens.keys[at * keysOfWord])) continue
    const pattern = gazetteer.openPatterns.get(tokens.words[at] ?? '')
    if (!pattern || isTaken(at)) continue
    const end = readShape(tokens, at, pattern.shapes, gazetteer)
    if (end === null || takesAny(at, end, isTaken)) continue
    sights.push(toSight(tokens, { from: at, to: end }, pattern, gazetteer))
    at = end - 1
  }
  return sights
}

function toSight(
  tokens: Tokens,
  { from, to }: Span,
  { trigger, cut }: OpenPattern,
  { words }: Gazetteer,
): OrganizationSight {
  const id = openId([trigger, ...namingWords(tokens, from + 1, to)])
  const hidesCountry = words.has('paper', trigger) && tokens.gaps[from + 1] === gap.quote
  return { from, to, cut, id, type: 'open', rule: 'pattern', hidesCountry }
}

/** «بلدية مدينة البيرة» is «بلدية البيرة». */
function namingWords(tokens: Tokens, from: number, to: number): string[] {
  return tokens.words.slice(from, to).filter((word) => word !== 'مدينه')
}

function readShape(
  tokens: Tokens,
  at: number,
  shapes: ReadonlySet<OpenShape>,
  gazetteer: Gazetteer,
): number | null {
  const mark = tokens.gaps[at + 1] ?? gap.stop
  const long = mark <= gap.quote ? readLongShape(tokens, at + 1, shapes, gazetteer) : null
  if (long !== null) return long
  if (mark === gap.quote) return shapes.has('quoted') ? endOfQuoted(tokens, at + 1, gazetteer) : null
  if (mark !== gap.blank) return null
  const next = tokens.words[at + 1] ?? ''
  if (/^[a-z]/.test(next)) return shapes.has('latin') && next.length > 2 ? endOfLatin(tokens, at + 1) : null
  if (isDefinite(next)) return shapes.has('idafa') ? endOfDefinite(tokens, at + 1, gazetteer) : null
  return shapes.has('proper') ? endOfProper(tokens, at + 1, gazetteer) : null
}

/** What a name says of its aim or trade is its surest sign, and the longest name. */
function readLongShape(
  tokens: Tokens,
  from: number,
  shapes: ReadonlySet<OpenShape>,
  gazetteer: Gazetteer,
): number | null {
  const end =
    (shapes.has('purpose') ? endOfPurpose(tokens, from, gazetteer) : null) ??
    (shapes.has('trade') ? endOfTrade(tokens, from, gazetteer) : null)
  if (end === null) return null
  let to = end
  while (to - end < 3 && lengthens(tokens, to, gazetteer)) to++
  return to
}

/** «للسياحة والنقل», «للعلوم السياسية»; after «للتعليم الثانوي» another «ال…ي» is the speaker's name. */
function lengthens(tokens: Tokens, at: number, gazetteer: Gazetteer): boolean {
  const word = tokens.words[at] ?? ''
  if (tokens.gaps[at] === gap.blank && gazetteer.words.has('aim-quality', word)) return true
  const isQuality =
    /^ال.*يه$/.test(word) || (/^ال.*ي$/.test(word) && !/^ال.*ي$/.test(tokens.words[at - 1] ?? ''))
  if (tokens.gaps[at] !== gap.blank || (!isQuality && !/^وال/.test(word))) return false
  return continues(tokens, at, -1, gazetteer)
}

/** Up to the closing quote, at most six words; scare quotes («الإرهابيين») are no names. */
function endOfQuoted(tokens: Tokens, from: number, { words }: Gazetteer): number | null {
  const opening = tokens.text.slice(tokens.ends[from - 1], tokens.starts[from])
  if (!/["«“”„]/.test(opening) || words.has('scare', tokens.words[from] ?? '')) return null
  let to = from + 1
  while (tokens.gaps[to] === gap.blank && to - from < 6) to++
  const closed = tokens.gaps[to] === undefined || tokens.gaps[to] === gap.quote
  return closed && (tokens.words[from]?.length ?? 0) > 2 ? to : null
}

function endOfLatin(tokens: Tokens, from: number): number {
  let to = from + 1
  while (tokens.gaps[to] === gap.blank && /^[a-z]+$/.test(tokens.words[to] ?? '') && to - from < 4) to++
  return to
}

/** Definite words in a row: «جامعة العلوم والتكنولوجيا». A nationality or a word like «السابق» ends the name. */
function endOfDefinite(tokens: Tokens, from: number, gazetteer: Gazetteer): number | null {
  let to = from
  while (to - from < 5 && tokens.gaps[to] === gap.blank && continues(tokens, to, from, gazetteer)) to++
  return to > from ? wholeAim(tokens, to, gazetteer) : null
}

const noContinuation = ['stop', 'describing', 'no-aim']

function continues(tokens: Tokens, at: number, from: number, gazetteer: Gazetteer): boolean {
  const word = tokens.words[at] ?? ''
  const joined = word.replace(/^و/, '')
  // «النقابة والهيئة الوطنية»: another name begins.
  if (gazetteer.words.has('stop', joined) || (at > from && gazetteer.openPatterns.has(joined))) return false
  if (!isDefinite(word) || noContinuation.some((name) => gazetteer.words.has(name, word))) return false
  if (at === from && (gazetteer.words.has('generic', word) || !word.startsWith('ال'))) return false
  return /^(?:ال|وال|لل)/.test(word) && !isNationality(tokens, at, gazetteer)
}

/** One proper name, more when the first begins a compound («رام الله») or is a place of several words («بوينس آيرس»). */
function endOfProper(tokens: Tokens, from: number, gazetteer: Gazetteer): number | null {
  const word = tokens.words[from] ?? ''
  if (gazetteer.words.has('compound', word)) return endOfCompound(tokens, from, gazetteer)
  if (word.length < 3 || isNationality(tokens, from, gazetteer)) return null
  if (isPlaceWithParticle(tokens, from, gazetteer)) return null
  const bare = word.replace(/^[وف](?=.{3})/, '')
  const everyday = ['stop', 'describing', 'speech', 'generic'].some(
    (name) => gazetteer.words.has(name, word) || gazetteer.words.has(name, bare),
  )
  if (everyday || /^[وبلك]ال|^لل|يه$|\d/.test(word)) return null
  return matchAt(gazetteer.countryForms, tokens, from)?.to ?? from + 1
}

function endOfCompound(tokens: Tokens, from: number, gazetteer: Gazetteer): number | null {
  const next = wordAfter(tokens, from + 1)
  if (tokens.gaps[from + 1] !== gap.blank || next === '' || gazetteer.words.has('stop', next)) return null
  return gazetteer.words.has('compound', next) && tokens.gaps[from + 2] === gap.blank ? from + 3 : from + 2
}

function isNationality(tokens: Tokens, at: number, { countryForms }: Gazetteer): boolean {
  return matchAt(countryForms, tokens, at)?.found.some(({ value }) => value.kind === 'demonym') ?? false
}

/** «بلدية بتونس» is a municipality somewhere in Tunisia, not one of the name. */
function isPlaceWithParticle(tokens: Tokens, at: number, { countryForms }: Gazetteer): boolean {
  return matchAt(countryForms, tokens, at)?.found.some(({ particle }) => particle !== '') ?? false
}

function takesAny(from: number, to: number, isTaken: (token: number) => boolean): boolean {
  for (let at = from; at < to; at++) if (isTaken(at)) return true
  return false
}
