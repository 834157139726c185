import { findPlaces } from './find-places.ts'
import type { RankTerm, RankText } from './rank-term.ts'

/*
 * BM25 over stems and, weaker, over written words, with the place of a word counted: a title more than a lead, a lead more
 * than what follows. Neighbours of the question that stand near each other count once more. The constants were chosen on ARCD's
 * training questions and on headlines and keywords of radio news (`npm run bench:search`), never on its test questions.
 */

/** Occurrences soon say no more: news names its subject once or five times. */
const SATURATION = 0.6
const LENGTH_SHARE = 0.75

/** What one occurrence counts: in a title, as the first word of a body, and far down in it. */
const IN_TITLE = 5
const AT_START = 4
const FAR_DOWN = 1

/** Letters of one word with its space in an encoded text. */
const LETTERS_A_WORD = 6.5

/** After so many words the weight of the start has faded to a third. */
const FADING = 12

const NEARNESS = 0.65
/** Words further apart than this are not near. */
const NEAR = 8

/** What the written form of one or two words counts beside their stems, and of more: a short query is mostly meant as written. */
const WRITTEN = { short: 1, long: 0.3 } as const

/** How well an article answers, 0 and more; comparable within one query only. `meanLetters`: of the bodies' encoded stems. */
export function scoreArticle(terms: readonly RankTerm[], text: RankText, meanLetters: number): number {
  const length = 1 - LENGTH_SHARE + LENGTH_SHARE * (text.bodyStems.length / Math.max(1, meanLetters))
  const written = terms.length > 2 ? WRITTEN.long : WRITTEN.short
  let score = 0
  let before: Found | null = null
  for (const { stem, word, stemIdf, wordIdf } of terms) {
    const places = stem === null ? [] : findPlaces(text.bodyStems, stem)
    const title = stem === null ? 0 : findPlaces(text.titleStems, stem).length
    score += stemIdf * saturate(weigh(title, places), length)
    const asWritten = findPlaces(text.bodyWords, word)
    const titleAsWritten = findPlaces(text.titleWords, word).length
    const share = stem === null ? 1 : written
    score += share * wordIdf * saturate(weigh(titleAsWritten, asWritten), length)
    const found: Found = {
      places: stem === null ? asWritten : places,
      idf: stemIdf || wordIdf,
      letters: (stem ?? word).length,
    }
    if (before) score += NEARNESS * nearness(before, found)
    before = found
  }
  return score
}

type Found = { readonly places: readonly number[]; readonly idf: number; readonly letters: number }

function weigh(titleCount: number, places: readonly number[]): number {
  return places.reduce((sum, at) => sum + weighPlace(at), titleCount * IN_TITLE)
}

/** News says at once what it is about. */
function weighPlace(at: number): number {
  return FAR_DOWN + (AT_START - FAR_DOWN) * Math.exp(-at / (FADING * LETTERS_A_WORD))
}

function saturate(count: number, length: number): number {
  return count === 0 ? 0 : (count * (SATURATION + 1)) / (count + SATURATION * length)
}

/** The mean rarity of two neighbours of the question, divided by how many words they stand apart; 0 when they are not near. */
function nearness(before: Found, found: Found): number {
  let least = Infinity
  for (const a of before.places) {
    for (const b of found.places) {
      // In the other order they stand one word further apart.
      const apart = b > a ? b - a - before.letters - 1 : a - b - found.letters - 1 + LETTERS_A_WORD
      if (apart < least) least = apart
    }
  }
  const words = 1 + Math.max(0, least) / LETTERS_A_WORD
  return words > NEAR ? 0 : (before.idf + found.idf) / 2 / words
}
