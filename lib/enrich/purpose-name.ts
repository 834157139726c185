import { isDefinite } from './country-sight.ts'
import type { Gazetteer } from './gazetteer.ts'
import { matchAt } from './phrase-trie.ts'
import { gap, type Tokens } from './tokenize.ts'

/** «الجمعية التونسية للنساء …», «المنظمة العربية لحقوق …»: after the trigger adjectives, then what it is there for. */
export function endOfPurpose(tokens: Tokens, from: number, gazetteer: Gazetteer): number | null {
  let at = from
  while (at - from < 3 && isQuality(tokens, at, gazetteer)) at++
  const end = at > from ? endOfAim(tokens, at, gazetteer) : null
  return end === null ? null : endOfPlace(tokens, { from, to: wholeAim(tokens, end, gazetteer) }, gazetteer)
}

/** «للوقاية من التعذيب», «للكرة الطائرة» */
export function wholeAim({ words, gaps }: Tokens, to: number, gazetteer: Gazetteer): number {
  const aim = words[to - 1] ?? ''
  const [next = '', after = ''] = [words[to], words[to + 1]]
  const isFree = (at: number) => gaps[at] === gap.blank
  if (aim === 'للكره' && isFree(to) && next.startsWith('ال')) return to + 1
  const goesOn = gazetteer.words.has('aim-of', aim) && (next === 'من' || next === 'علي')
  return goesOn && isFree(to) && isFree(to + 1) && after.startsWith('ال') ? to + 2 : to
}

/** «الشركة الجهوية للنقل بباجة» with its place; null without: every region has one. */
function endOfPlace(
  tokens: Tokens,
  { from, to }: { readonly from: number; readonly to: number },
  { words }: Gazetteer,
): number | null {
  const isRegional = tokens.words.slice(from, to).some((word) => words.has('regional', word))
  if (!isRegional) return to
  const place = tokens.words[to] ?? ''
  return tokens.gaps[to] === gap.blank && /^ب.{3}/.test(place) && !words.has('stop', place) ? to + 1 : null
}

/** «شركة النورس للاستثمارات», «معهد واشنطن للدراسات»: a name of up to four words, then a trade. */
export function endOfTrade(tokens: Tokens, from: number, gazetteer: Gazetteer): number | null {
  for (let at = from; at - from <= 4 && isInside(tokens, at, from); at++) {
    const word = tokens.words[at] ?? ''
    if (at > from && gazetteer.words.has('trade', word)) return at + 1
    if (isNoName(word, gazetteer)) return null
  }
  return null
}

/** An everyday word, or the trigger of another name: «جمعية الشبان ومؤسسة النور للتنمية». */
function isNoName(word: string, { words, openPatterns }: Gazetteer): boolean {
  return openPatterns.has(word) || noNames.some((name) => words.has(name, word))
}

const noNames = ['stop', 'describing', 'speech', 'generic', 'doing']

function isInside(tokens: Tokens, at: number, from: number): boolean {
  return tokens.gaps[at] === gap.blank || (at === from && tokens.gaps[at] === gap.quote)
}

/** «الوطنية», but not «التابعة للدولة» or «المالكة للسفينة». */
function isQuality(tokens: Tokens, at: number, { words }: Gazetteer): boolean {
  const word = tokens.words[at] ?? ''
  if (tokens.gaps[at] !== gap.blank || !/^ال.*(?:[ياه]|يه|ين)$/.test(word)) return false
  return !['stop', 'describing', 'doing'].some((name) => words.has(name, word))
}

/** «للشغل», «لحقوق الإنسان», «لتحرير السودان» */
function endOfAim(tokens: Tokens, at: number, gazetteer: Gazetteer): number | null {
  const word = tokens.words[at] ?? ''
  if (tokens.gaps[at] !== gap.blank || gazetteer.words.has('no-aim', word)) return null
  // «المكتب الوطني لحزب …» is an organ of the party.
  if (gazetteer.openPatterns.has(word)) return null
  if (/^لل.{3}/.test(word)) return at + 1
  const isJoined = tokens.gaps[at + 1] === gap.blank && /^ل.{3}/.test(word)
  if (!isJoined || gazetteer.words.has('stop', word)) return null
  const next = tokens.words[at + 1] ?? ''
  if (/^ال/.test(next) && isDefinite(next)) return at + 2
  const country = matchAt(gazetteer.countryForms, tokens, at + 1)
  return country?.found.some(({ value, particle }) => value.kind === 'name' && particle === '')
    ? country.to
    : null
}
