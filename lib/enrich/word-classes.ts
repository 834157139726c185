import type { Row } from './gazetteer-rows.ts'
import type { WordClasses, WordTest } from './gazetteer.ts'
import { foldPhrase } from './letters.ts'
import { attachParticles } from './particles.ts'

/** `words.tsv`: sets of words by class. A class whose name ends in `+` also holds its words with particles. */
export function readWordClasses(rows: readonly Row[]): WordClasses {
  const classes = new Map<string, Set<string>>()
  for (const row of rows) {
    const name = row.cell('class')
    const known = classes.get(name.replace('+', '')) ?? new Set<string>()
    for (const word of row.cell('words').split(' ')) addWord(known, foldPhrase(word), name.endsWith('+'))
    classes.set(name.replace('+', ''), known)
  }
  return {
    has: (wordClass, word) => classes.get(wordClass)?.has(word) ?? made[wordClass]?.test(word) ?? false,
  }
}

/** Classes that no list can hold. */
const made: Readonly<Record<string, RegExp>> = { number: /^\d/, definite: /^ال.{2}/ }

export const madeClasses: readonly string[] = Object.keys(made)

/** Words with all their particles, for «stands directly before» and «directly after». */
export function withParticles(words: readonly string[]): ReadonlySet<string> {
  const forms = new Set<string>()
  for (const word of words) addWord(forms, foldPhrase(word), true)
  return forms
}

/** A cell of neighbours: words and `@classes`; null when the cell is empty. */
export function readNeighbours(cell: readonly string[], classes: WordClasses): WordTest | null {
  if (cell.length === 0) return null
  const words = withParticles(cell.filter((word) => !word.startsWith('@')))
  const asked = cell.filter((word) => word.startsWith('@')).map((word) => word.slice(1))
  return (word) => words.has(word) || asked.some((name) => classes.has(name, word))
}

function addWord(words: Set<string>, word: string, particles: boolean): void {
  if (word === '') return
  if (!particles) words.add(word)
  else for (const form of attachParticles(word)) words.add(form.word)
}
