import { rawWord, wordBefore, type CountrySight, type Surroundings } from './country-sight.ts'
import { followsCountry } from './cue-rule.ts'
import { gap } from './tokenize.ts'

/** «عمان» is Oman or the capital of Jordan: the vowel signs tell, then the neighbours, then the dateline. */
export function narrowAmman(sight: CountrySight, around: Surroundings): CountrySight {
  if (sight.form.form !== 'عمان') return sight
  const iso = readSigns(rawWord(around.tokens, sight.from)) ?? readNeighbours(sight, around)
  return iso === null ? sight : { ...sight, ids: [iso] }
}

function readSigns(raw: string): 'JO' | 'OM' | null {
  if (raw.includes('\u0651')) return 'JO' // shadda: عمّان
  return raw.includes('\u064f') ? 'OM' : null // damma: عُمان
}

function readNeighbours(sight: CountrySight, around: Surroundings): 'JO' | 'OM' | null {
  const { tokens, gazetteer } = around
  const before = wordBefore(tokens, sight.from)
  if (
    gazetteer.words.has('oman-before', before) ||
    followsCountry(sight, around) ||
    isInCommaList(sight, around)
  )
    return 'OM'
  const follows = around.earlier.at(-1)
  const besideCapital = follows?.to === sight.from && follows.form.kind === 'capital'
  return gazetteer.words.has('capital-before', before) || besideCapital || isDateline(sight, around)
    ? 'JO'
    : null
}

/** «الأردن، وعمان، والكويت» */
function isInCommaList(sight: CountrySight, { tokens, earlier }: Surroundings): boolean {
  const last = earlier.at(-1)
  return last?.to === sight.from && last.form.kind === 'name' && tokens.gaps[sight.from] === gap.comma
}

/** At the head of a paragraph, with a mark after it: «عمان - رويترز». */
function isDateline(sight: CountrySight, { tokens }: Surroundings): boolean {
  const marked = (tokens.gaps[sight.to] ?? gap.stop) >= gap.comma || tokens.gaps[sight.to] === gap.quote
  return tokens.gaps[sight.from] === gap.stop && marked && tokens.words.length > 1
}
