import { isPrepositionAla } from './given-name.ts'
import { wordAfter, wordBefore, type CountrySight, type Surroundings } from './country-sight.ts'
import type { Cue } from './gazetteer.ts'
import { matchAt } from './phrase-trie.ts'
import type { Tokens } from './tokenize.ts'

/** Whether the words beside the form allow it. What only the article can tell is left to `needsEvidence`. */
export function meetsCue(sight: CountrySight, around: Surroundings): boolean {
  const { cue } = sight.form
  if (!cue) return true
  if (isForbidden(cue, sight, around)) return false
  return cue.evidence !== null || !isConditional(cue) || isAllowed(cue, sight, around)
}

/** True when the form is allowed only if the article names the country elsewhere. */
export function waitsForEvidence(sight: CountrySight, around: Surroundings): boolean {
  const { cue } = sight.form
  return cue !== null && cue.evidence !== null && !isAllowed(cue, sight, around)
}

function isConditional(cue: Cue): boolean {
  return cue.onlyAfter !== null || cue.onlyBefore !== null || cue.listed || cue.particles.size > 0
}

function isForbidden(cue: Cue, sight: CountrySight, around: Surroundings): boolean {
  const before = isPrepositionAla(around, sight.from - 1) ? '' : wordBefore(around.tokens, sight.from)
  const after = wordAfter(around.tokens, sight.to)
  return (cue.notAfter?.(before) ?? false) || (cue.notBefore?.(after) ?? false)
}

function isAllowed(cue: Cue, sight: CountrySight, around: Surroundings): boolean {
  const before = wordBefore(around.tokens, sight.from)
  const after = wordAfter(around.tokens, sight.to)
  if (cue.onlyAfter?.(before) || cue.onlyBefore?.(after)) return true
  return cue.particles.has(sight.particle) || (cue.listed && isAmongCountries(sight, around))
}

function isAmongCountries(sight: CountrySight, around: Surroundings): boolean {
  return isListed(sight, around) || isInBrackets(sight, around.tokens)
}

/** «موديبو مايغا (مالي)»: alone in round brackets. */
function isInBrackets({ from, to }: CountrySight, { text, starts, ends }: Tokens): boolean {
  return text.charAt((starts[from] ?? 0) - 1) === '(' && text.charAt(ends[to - 1] ?? 0) === ')'
}

/** «النيجر ومالي» or «مالي والنيجر»: joined by و to the name of another country. */
export function isListed(sight: CountrySight, around: Surroundings): boolean {
  return followsCountry(sight, around) || precedesCountry(sight, around)
}

export function followsCountry(sight: CountrySight, around: Surroundings): boolean {
  const last = around.earlier.at(-1)
  return sight.particle === 'و' && last?.to === sight.from && isName(last.form.kind, sight)
}

function precedesCountry(sight: CountrySight, around: Surroundings): boolean {
  const next = matchAt(around.gazetteer.countryForms, around.tokens, sight.to)
  return next?.found.some(({ value, particle }) => isName(value.kind, sight) && particle === 'و') ?? false
}

/** Countries are listed with countries, capitals with capitals too: «سيول وواشنطن». */
function isName(kind: CountrySight['form']['kind'], beside: CountrySight): boolean {
  return kind === 'name' || (kind === 'capital' && beside.form.kind === 'capital')
}
