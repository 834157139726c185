/** Letters that are written for each other: same sound to many, or same shape but for dots. */
const confused = [
  'ضظ',
  'سصث',
  'تطث',
  'هح',
  'اعه',
  'قكغج',
  'ذزظ',
  'دذ',
  'دض',
  'خح',
  'جحخ',
  'شس',
  'بتثني',
  'فق',
  'رز',
  'عغ',
  'وي',
  'صض',
  'طظ',
]
const confusedLatin = ['sz', 'ckq', 'vfw', 'iy', 'uo', 'ae', 'gj']
/** The rows of the Arabic and the American keyboard, where a finger slips to the left or right. */
const rows = ['ضصثقفغعهخحجد', 'شسيبلاتنمكط', 'ءرىةوزظ', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm']

const CONFUSED = 0.5
const NEIGHBOURS = 0.75
const WEAK = 0.6

const costs = new Map<string, number>([
  ...rows
    .flatMap((row) => pairsOf(row).filter(([a, b]) => Math.abs(row.indexOf(a) - row.indexOf(b)) === 1))
    .map(keyed(NEIGHBOURS)),
  ...[...confused, ...confusedLatin].flatMap(pairsOf).map(keyed(CONFUSED)),
])

/** What it costs to have written one letter for another: 0 to 1. */
export function costOfExchange(one: string, other: string): number {
  return one === other ? 0 : (costs.get(one + other) ?? 1)
}

/** What it costs to have left out or added a letter: less for the long vowels of names, and where a letter is doubled. */
export function costOfLetter(letter: string, before: string): number {
  return letter === before || 'اويهءaeiou'.includes(letter) ? WEAK : 1
}

function pairsOf(letters: string): [string, string][] {
  return [...letters].flatMap((one) =>
    [...letters].filter((other) => other !== one).map((other): [string, string] => [one, other]),
  )
}

function keyed(cost: number): (pair: [string, string]) => [string, number] {
  return ([one, other]) => [one + other, cost]
}
