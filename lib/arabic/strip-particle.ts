import { attested, type Frequency } from './attested.ts'
import { findSingular } from './find-singular.ts'
import type { Lexicon } from './lexicon.ts'
import { stripEndings } from './strip-endings.ts'

/** The word without what is attached before it: وموسكو -> موسكو, للجيش -> جيش, والقاعده -> قاعده. */
export function stripParticle(word: string, frequency: Frequency, lexicon: Lexicon): string {
  // وعوده is more often و + عودة than «his promises».
  const isWhole = word.endsWith('ه') ? lexicon.whole.has(word) : isListed(word, lexicon)
  if (isWhole) return word
  return stripWithArticle(word, frequency, lexicon) ?? stripBare(word, frequency, lexicon) ?? word
}

/** Particles that end in the article, the longest first. The sure ones almost never begin a bare word. */
const articles = ['وبال', 'فبال', 'وكال', 'ولل', 'فلل', 'وال', 'بال', 'كال', 'فال', 'لل', 'ال']
const sure: ReadonlySet<string> = new Set(['ال', 'وال', 'بال', 'لل', 'ولل'])

/** How frequent the rest must be, as a share of the whole word, when the particle is not sure. */
const SHARE_AFTER_ARTICLE = 0.05

function stripWithArticle(word: string, frequency: Frequency, lexicon: Lexicon): string | null {
  for (const particle of articles) {
    const rest = word.slice(particle.length)
    if (!word.startsWith(particle) || rest.length < 2) continue
    const seen = attested(rest, frequency)
    // للجنة is ل + لجنة («committee»), not ل + الجنة («paradise»), where committees are more frequent.
    const withLam = `ل${rest}`
    const isLamKnown = attested(withLam, frequency) > seen || (seen === 0 && isListed(withLam, lexicon))
    if (particle.endsWith('لل') && isLamKnown) return stripParticle(withLam, frequency, lexicon)
    // وألبان is و + ألبان.
    const withArticle = `ال${rest}`
    if (particle.endsWith('ال') && isListed(withArticle, lexicon)) return withArticle
    if (sure.has(particle) && rest.length >= 3) return stripArticle(rest, lexicon)
    if (seen > 0 && (sure.has(particle) || seen >= (frequency.get(word) ?? 0) * SHARE_AFTER_ARTICLE))
      return rest
  }
  return null
}

type Bare = {
  readonly text: string
  /** How frequent the rest must be, as a share of the whole word: little for و, much for letters that begin many words. */
  readonly share: number
  /** Another particle may follow: و + ب + موسكو. */
  readonly opens?: boolean
  /** Where the rest is not attested, the rest without its endings may be. */
  readonly provenByCore?: boolean
  /** س of the future: a verb must follow. */
  readonly beforeVerb?: boolean
}

// و alone goes before وب and ول: in ولبنان the ل is the name's.
const bare: readonly Bare[] = [
  { text: 'و', share: 0.05, opens: true, provenByCore: true },
  { text: 'وب', share: 0.05 },
  { text: 'ول', share: 0.05 },
  { text: 'وك', share: 1 },
  { text: 'وس', share: 0.05, beforeVerb: true },
  { text: 'ف', share: 1, opens: true },
  { text: 'فب', share: 1 },
  { text: 'فل', share: 1 },
  { text: 'ب', share: 0.5 },
  { text: 'ل', share: 0.5 },
  { text: 'ك', share: 1 },
  { text: 'س', share: 0.05, beforeVerb: true },
]

/** A word that takes ال itself (الوكالة, الواحد) begins with a letter of its own; this share of it is proof. */
const SHARE_WITH_ARTICLE = 0.05

/** «Because of», «in a … way», «until»: prepositions by now, seen far more often than the noun. */
const prepositions: ReadonlySet<string> = new Set(['بسبب', 'بشكل', 'بحلول'])

/** Of a rest that the lists know. */
const SHARE_OF_LISTED = 0.05

/** Shorter rests with an ending are chance. */
const MIN_BOUND = 5

function stripBare(word: string, frequency: Frequency, lexicon: Lexicon): string | null {
  const own = frequency.get(word) ?? 0
  if ((frequency.get(`ال${word}`) ?? 0) > own * SHARE_WITH_ARTICLE) return null
  for (const particle of bare) {
    const rest = word.slice(particle.text.length)
    if (!word.startsWith(particle.text) || !mayStandAlone(rest, particle)) continue
    const seen =
      attested(rest, frequency) || (particle.provenByCore ? attestedBound(word, rest, frequency) : 0)
    // بجروح is seen more often than جروح, and is ب + جروح all the same.
    const isEasy = particle.share < 1 && !prepositions.has(word) && isListed(rest, lexicon)
    const share = isEasy ? SHARE_OF_LISTED : particle.share
    if (seen === 0 ? !isListed(rest, lexicon) : seen < own * share) continue
    return particle.opens ? stripParticle(rest, frequency, lexicon) : stripArticle(rest, lexicon)
  }
  return null
}

/** A word of the lists needs no archive to be a word: بموانئها where ports were never written of. */
function isListed(word: string, lexicon: Lexicon): boolean {
  return lexicon.whole.has(word) || findSingular(word, lexicon.plurals) !== null
}

/**
 * وقواتها in an archive without قواتها: what is left without endings speaks for it, if it is more frequent than what
 * the whole word is without endings (وزارتها: وزارة is, زارة is not).
 */
function attestedBound(word: string, rest: string, frequency: Frequency): number {
  if (rest.length < MIN_BOUND) return 0
  const seen = attestedCore(rest, frequency)
  return seen > attestedCore(word, frequency) ? seen : 0
}

function attestedCore(word: string, frequency: Frequency): number {
  const core = stripEndings(word, frequency)
  return attested(core, frequency) + attested(`${core}ه`, frequency)
}

function mayStandAlone(rest: string, particle: Bare): boolean {
  return particle.beforeVerb ? /^[يتن].{3}/.test(rest) : rest.length >= 3
}

/** Behind a particle the rest may have kept an article of its own: it is attested with it. */
function stripArticle(word: string, lexicon: Lexicon): string {
  if (isListed(word, lexicon)) return word
  return word.startsWith('ال') && word.length >= 5 ? word.slice(2) : word
}
