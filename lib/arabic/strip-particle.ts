import { attested, type Frequency } from './attested.ts'

type Particle = {
  readonly text: string
  /** Ends in the article, so a noun must follow. */
  readonly hasArticle: boolean
  /** Almost never the beginning of a bare word: goes without being attested. */
  readonly isSure: boolean
  /** How frequent the rest must be, as a share of the whole word. Bare letters begin many words: ask for more. */
  readonly share: number
  readonly minRest: number
}

// The longest first. و is by far the most frequent attached letter, so it needs less proof than ف ب ل ك.
const particles: readonly Particle[] = [
  ...['وبال', 'فبال', 'وكال', 'ولل', 'فلل', 'وال', 'بال', 'كال', 'فال', 'لل', 'ال'].map(withArticle),
  ...['وب', 'ول', 'وك', 'فب', 'فل'].map((text) => bare(text, 1)),
  bare('و', 0.05),
  ...['ف', 'ب', 'ل', 'ك'].map((text) => bare(text, 1)),
]

function withArticle(text: string): Particle {
  const isSure = ['ال', 'وال', 'بال', 'لل', 'ولل'].includes(text)
  return { text, hasArticle: true, isSure, share: 0.05, minRest: 2 }
}

function bare(text: string, share: number): Particle {
  return { text, hasArticle: false, isSure: false, share, minRest: 3 }
}

/** The word without what is attached before it: وموسكو -> موسكو, للجيش -> جيش, والقاعده -> قاعده. */
export function stripParticle(word: string, frequency: Frequency): string {
  const own = frequency.get(word) ?? 0
  for (const particle of particles) {
    if (!word.startsWith(particle.text)) continue
    const rest = word.slice(particle.text.length)
    if (rest.length >= particle.minRest && mayGo(particle, rest, own, frequency)) return stripArticle(rest)
  }
  return word
}

function mayGo(particle: Particle, rest: string, own: number, frequency: Frequency): boolean {
  if (particle.isSure && rest.length >= 3) return true
  const seen = attested(rest, frequency)
  return seen > 0 && (particle.isSure || seen >= own * particle.share)
}

/** After و or ب an article may still stand: an unattested والكسندر loses both in turn. */
function stripArticle(word: string): string {
  return word.startsWith('ال') && word.length >= 5 ? word.slice(2) : word
}
