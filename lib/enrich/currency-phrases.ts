import type { Row } from './gazetteer-rows.ts'
import { foldPhrase } from './letters.ts'

/**
 * Money names no country: دولار + امريكي -> دولار امريكي, الدولار الامريكي, دولارا امريكيا, دولارات امريكيه …
 * A noun in ه takes a feminine nisba (ليره سوريه).
 */
export function currencyPhrases(row: Row): string[] {
  const noun = foldPhrase(row.cell('noun'))
  return row.folded('nisbas').flatMap((nisba) => combine(noun, nisba))
}

function combine(noun: string, nisba: string): string[] {
  if (noun.endsWith('ه')) {
    const plural = `${noun.slice(0, -1)}ات`
    const singular = pair(noun, `${nisba}ه`)
    return [...singular, ...pair(plural, `${nisba}ه`), ...pair(`${noun.slice(0, -1)}تين`, `${nisba}تين`)]
  }
  return [
    ...pair(noun, nisba),
    `${noun}ا ${nisba}ا`,
    ...pair(`${noun}ات`, `${nisba}ه`),
    ...pair(`${noun}ين`, `${nisba}ين`),
  ]
}

function pair(noun: string, adjective: string): string[] {
  return [`${noun} ${adjective}`, `ال${noun} ال${adjective}`]
}
