/** The Umm al-Qura calendar, by which Saudi Arabia dates: 1 Muharram 1343 was this day. */
export const FIRST_HIJRI_YEAR = 1343
export const FIRST_HIJRI_DAY = Date.UTC(1924, 7, 2)

/**
 * Three hexadecimal digits for each year from 1343 to 1500: the lowest bit is Muharram, 1 means 30 days and 0 means 29.
 * Made with `Intl.DateTimeFormat('en-u-ca-islamic-umalqura')`; a test holds it against it.
 */
const LENGTHS = [
  '6a953525d4bd9ba3b4b69b2aa554ad',
  'a5d2da6d9eaae94d2ac564aea6d56a',
  'd55d4aa9352ba5b53a6b5ea9d52d29',
  'a554ad56daea6e4ed1da2aaa95a2da',
  '5b9bb27646c95552ab4dbaba5b4da9',
  'd52aa592d26d8ed2daad5aa5a4b497',
  '9372b6975d69d52c9592b25b4db9d5',
  '5d2da5d4aa9554daad3aabd2bc4b89',
  'a9552d5adb6a6d4dc9d92aa69562ae',
  '56d36ab55aaa94d49d95d2ba5b55aa',
  'd55a9a92e26e55dada6d46a5b27a4d',
  '4ad56db5a754f49e92d26a563566b5',
  'baab92b2568ba9b55aada5b4da9b52',
  'a9a536276575af26d46a95552ad4bd',
  '9ba574b69b52a9552da5d4daad96b2',
  'e95e2ac9692eaad56ad65d4a',
].join('')

export const LAST_HIJRI_YEAR = FIRST_HIJRI_YEAR + LENGTHS.length / 3 - 1

/** 29 or 30; 0 for a month outside the table. */
export function countDays(year: number, month: number): number {
  const at = (year - FIRST_HIJRI_YEAR) * 3
  if (at < 0 || at >= LENGTHS.length || month < 1 || month > 12) return 0
  return 29 + ((parseInt(LENGTHS.slice(at, at + 3), 16) >> (month - 1)) & 1)
}
