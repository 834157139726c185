/** What a plural may carry after it: pronouns, and the alef of the accusative (أحزابا). No ي: دولي is no دول. */
const endings = ['', 'هما', 'هم', 'هن', 'ها', 'كم', 'نا', 'ه', 'ا']

/**
 * The singular of a broken plural, with or without a pronoun: وزراؤهم -> وزير, أسلحتها -> سلاح. Null when the word is
 * none that `plurals` (plural -> singular, folded) knows.
 */
export function findSingular(word: string, plurals: ReadonlyMap<string, string>): string | null {
  for (const ending of endings) {
    if (!word.endsWith(ending)) continue
    const rest = word.slice(0, word.length - ending.length)
    if (!mayCarry(rest, ending)) continue
    const singular = plurals.get(rest) ?? (isPronoun(ending) ? plurals.get(unbind(rest)) : undefined)
    if (singular !== undefined) return singular
  }
  return null
}

/** With ه behind them these are nouns of their own: فرقة, تجارة, صناعة, مطالبة, سهولة, مرضية; الأمة is no آلام. */
const beforeFeminine = /^(?:...|..ا.|م.ا..|سهول|ال.*|.*[^ا]ي)$/

function mayCarry(rest: string, ending: string): boolean {
  if (ending === 'ا') return !/[اءهي]$|^م.ا..$/.test(rest)
  return ending !== 'ه' || !beforeFeminine.test(rest)
}

function isPronoun(ending: string): boolean {
  return ending !== '' && ending !== 'ا'
}

/** The word as it is without a pronoun: أسلحت -> أسلحة, وزراؤ and وزرائ (folded) -> وزراء. */
function unbind(rest: string): string {
  if (rest.endsWith('ت')) return `${rest.slice(0, -1)}ه`
  return /ا[وي]$/.test(rest) ? `${rest.slice(0, -1)}ء` : rest
}
