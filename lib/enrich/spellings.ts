/**
 * A folded name and the ways its compounds are written: «عبد الله» and «عبدالله», «نصر الله» and «نصرالله», «علاء الدين»
 * and «علاءالدين».
 */
export function spellings(phrase: string): string[] {
  if (!/عبد|سيف|الله|الدين/.test(phrase)) return [phrase]
  const joined = phrase.replace(/(?<=^| )(عبد|سيف) (?=ال)/g, '$1').replace(/ (?=(?:الله|الدين)(?: |$))/g, '')
  const parted = phrase.replace(/(?<=^| )عبد(?=ال.)/g, 'عبد ')
  return [...new Set([phrase, joined, parted])]
}
