import { wordAfter, wordBefore, type CountrySight, type Surroundings } from './country-sight.ts'
import { gap } from './tokenize.ts'

/** The country's word is a part of the name of a street, a club, a paper or a page of the web. */
export function isPartOfName(sight: CountrySight, around: Surroundings): boolean {
  return isPlaceCalledAfter(sight, around) || isOutlet(sight, around) || isLatinPart(sight, around)
}

/** «شارع السودان», «فندق بغداد», «دينامو كييف», «طهران تايمز» */
function isPlaceCalledAfter({ form, from, to }: CountrySight, { tokens, gazetteer }: Surroundings): boolean {
  if (form.kind === 'demonym') return false
  const { words } = gazetteer
  const before = wordBefore(tokens, from)
  if (words.has('street', before) || words.has('outlet-after', wordAfter(tokens, to))) return true
  return form.kind === 'capital' && words.has('club', before)
}

/** «صحيفة التونسية», «قناة العراقية»: were it an adjective, the noun would be definite too. */
function isOutlet({ form, from, particle }: CountrySight, { tokens, gazetteer }: Surroundings): boolean {
  const isAdjective = form.kind === 'demonym' && form.gender === 'feminine' && form.form.startsWith('ال')
  return isAdjective && particle === '' && gazetteer.words.has('outlet', wordBefore(tokens, from))
}

/** «www.tunisia…», «Air France», «New Jersey»: a Latin name counts alone, with a capital. */
function isLatinPart({ form, from, to }: CountrySight, { tokens }: Surroundings): boolean {
  if (!isLatin(form.form)) return false
  const { text, words, starts, ends, gaps } = tokens
  const [start, end] = [starts[from] ?? 0, ends[to - 1] ?? 0]
  const touches =
    /[\w.@/#-]/.test(text.charAt(start - 1)) || /^(?:[\w@/#-]|\.\w)/.test(text.slice(end, end + 2))
  const follows = gaps[from] === gap.blank && isLatin(words[from - 1] ?? '')
  const precedes = gaps[to] === gap.blank && isLatin(words[to] ?? '')
  return touches || follows || precedes || !/^\p{Lu}/u.test(text.charAt(start))
}

function isLatin(word: string): boolean {
  return /^[a-z]/.test(word)
}
