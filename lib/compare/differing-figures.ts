import { cutWords } from './cut-words.ts'

/** What both texts count, and the numbers that each gives: «12» against «8». */
export type DifferingFigure = {
  /** The word that is counted, as the first text writes it. */
  readonly counted: string
  readonly a: readonly string[]
  readonly b: readonly string[]
}

type Counted = { readonly word: string; readonly numbers: Set<string> }

/** Figures that stand before the same word in both texts and are not the same. `stem`: what forms of a counted word have in common. */
export function findDifferingFigures(
  a: string,
  b: string,
  stem: (word: string) => string,
): DifferingFigure[] {
  const [one, two] = [findFigures(a, stem), findFigures(b, stem)]
  return [...one].flatMap(([key, { word, numbers }]) => {
    const others = two.get(key)
    const isSame = !others || [...numbers].some((number) => others.numbers.has(number))
    return isSame ? [] : [{ counted: word, a: [...numbers], b: [...others.numbers] }]
  })
}

/** A number of a year says nothing before «the» event: it is a date. */
const isYear = (number: string) => /^(?:19|20)\d\d$/.test(number)

function findFigures(text: string, stem: (word: string) => string): Map<string, Counted> {
  const figures = new Map<string, Counted>()
  const pieces = cutWords(text)
  for (const [at, { key: number }] of pieces.entries()) {
    const counted = pieces[at + 1]
    if (!/^\d/.test(number) || isYear(number) || !counted || /^\d/.test(counted.key)) continue
    const key = stem(counted.key)
    const known = figures.get(key) ?? { word: wordOf(counted.text), numbers: new Set() }
    known.numbers.add(number)
    figures.set(key, known)
  }
  return figures
}

function wordOf(text: string): string {
  return /[\p{L}\p{M}]+/u.exec(text)?.[0] ?? text.trim()
}
