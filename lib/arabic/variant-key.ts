/** Letters that one foreign sound is written with: g is غ, ج, ك or ق. Each is compared as the last of its row. */
const rows = ['غكقج', 'طت', 'صثس', 'ذظز']
const sounds: ReadonlyMap<string, string> = new Map(
  rows.flatMap((row) => [...row].map((letter): [string, string] => [letter, row.slice(-1)])),
)
const vowels = /[اويء]/

/** A folded word as its consonants and, before and after each, the long vowels between: one more slot than consonants. */
export type Spelling = {
  readonly sounds: string
  readonly slots: readonly string[]
  readonly letters: string
}

export function spell(word: string): Spelling {
  const slots = ['']
  let letters = ''
  let heard = ''
  for (const letter of word.replace(/ه$/, 'ا').replace(/^و/, 'ف')) {
    const sound = sounds.get(letter) ?? letter
    if (vowels.test(letter)) slots.push(`${slots.pop() ?? ''}${letter}`)
    // كالينينغراد, كاليننغراد: a doubled consonant counts once, and so does the vowel inside it.
    else if (!heard.endsWith(sound) || (slots.at(-1) ?? '').length > 1) {
      heard += sound
      letters += letter
      slots.push('')
    } else slots[slots.length - 1] = ''
  }
  return { sounds: heard, slots, letters }
}

/**
 * What the spellings of one foreign name have in common: the sounds of its consonants, and whether a vowel begins and which one
 * ends it. هونغ, هونج -> هنج; إنجلترا, انكلترا -> انجلترا. Long vowels inside and doubled letters do not count.
 */
export function variantKey(word: string): string {
  const { sounds: heard, slots } = spell(word)
  const first = (slots[0] ?? '').slice(0, 1)
  const last = slots.length > 1 ? (slots.at(-1) ?? '').slice(-1) : ''
  return `${first}${heard}${last}`
}

/** Two letters may differ in a name of four consonants, one in a shorter one. */
const mostDifferences = (sounds: string) => (sounds.length > 3 ? 2 : 1)

/**
 * Whether two words of one key differ by so little that they are one name: long vowels left out or consonants exchanged,
 * but no vowel for another (جارمان is not جيرمان).
 */
export function areSpellings(one: string, other: string): boolean {
  const a = spell(one)
  const b = spell(other)
  if (a.slots.length !== b.slots.length) return false
  let differences = 0
  for (let i = 0; i < a.slots.length; i++) {
    const [x = '', y = ''] = [a.slots[i], b.slots[i]]
    if (x !== y && !x.startsWith(y) && !y.startsWith(x) && !x.endsWith(y) && !y.endsWith(x)) return false
    if (x !== y) differences += 1
    if (a.letters[i] !== b.letters[i]) differences += 1
  }
  return differences <= mostDifferences(a.sounds)
}
