/** Only a masculine singular can be a surname («محمد المصري»), only a feminine singular a language («الروسية»). */
export type NisbaGender = 'masculine' | 'feminine' | 'other'

export type NisbaForm = { readonly form: string; readonly gender: NisbaGender }

const endings: readonly (readonly [ending: string, gender: NisbaGender])[] = [
  ['', 'masculine'],
  ['ه', 'feminine'],
  ['ين', 'other'],
  ['ون', 'other'],
  ['ان', 'other'],
  ['تين', 'other'],
  ['تان', 'other'],
  ['ات', 'other'],
  ['ا', 'other'],
  ['و', 'other'],
  ['ي', 'other'],
]

/**
 * Every form of a folded nisba, with and without ال: روسي -> روسيه, الروسيين, الروسيتان, روسيو …
 * Of two words the last is inflected (جنوب افريقي -> الجنوب افريقيه, جنوب الافريقيه), both when the first is a nisba
 * itself (كوري شمالي -> الكوريه الشماليه).
 */
export function inflectNisba(nisba: string): NisbaForm[] {
  const words = nisba.split(' ')
  return endings.flatMap(([ending, gender]) => inflectWords(words, ending).map((form) => ({ form, gender })))
}

/** The definite form of an unfolded nisba for a label: روسي -> الروسية. */
export function defineNisba(nisba: string, gender: NisbaGender): string {
  const words = nisba.split(' ')
  const ending = gender === 'feminine' ? 'ة' : ''
  if (words.length > 1 && !bothInflect(words)) return `ال${nisba}${ending}`
  return words.map((word) => `ال${word}${ending}`).join(' ')
}

function inflectWords(words: readonly string[], ending: string): string[] {
  const last = (words.at(-1) ?? '') + ending
  if (words.length === 1) return [last, `ال${last}`]
  const first = words.slice(0, -1).join(' ')
  if (!bothInflect(words))
    return [`${first} ${last}`, `ال${first} ${last}`, `${first} ال${last}`, `ال${first} ال${last}`]
  return [`${first}${ending} ${last}`, `ال${first}${ending} ال${last}`]
}

function bothInflect(words: readonly string[]): boolean {
  return words.slice(0, -1).every((word) => word.endsWith('ي'))
}
