/** Agencies as folded, with what stands between the letters of their initials. */
const agency = [
  ...[
    'رويترز',
    'فرانس برس',
    'اسوشيتد برس',
    'اسوشييتد برس',
    'شينخوا',
    'سبوتنيك',
    'نوفوستي',
    'تاس',
    'الاناضول',
  ],
  ...[
    'وات',
    'واس',
    'وام',
    'قنا',
    'كونا',
    'سانا',
    'بترا',
    'وفا',
    'واج',
    'وكالات',
    'د[ .]*ب[ .]*ا',
    'ا[ .]*ف[ .]*ب',
  ],
  ...['ا[ .]*ب', 'ا[ .]*ش[ .]*ا', 'reuters', 'afp', 'ap', 'dpa', 'cnn', 'bbc'],
].join('|')
const name = String.raw`(?<![\p{L}\p{N}])(?:${agency})`
const dash = '[-–—:/]'

/** «القاهرة (رويترز) -», «القاهرة - «الصحيفة»:», «القاهرة - رويترز:», «رويترز -». */
const heads = [
  new RegExp(String.raw`^[^\n()]{0,40}\([^\n()]{2,40}\)\s*${dash}`, 'u'),
  new RegExp(String.raw`^[^\n"«]{0,40}${dash}\s*["«][^\n"»]{2,40}["»]\s*${dash}`, 'u'),
  new RegExp(String.raw`^[^\n]{0,40}${name}\.?\)?\s*${dash}`, 'u'),
]
/** «(رويترز)» or a last line «المصدر: وكالات». */
const foot = new RegExp(String.raw`[\n(][^\n()]{0,30}${name}(?![\p{L}\p{N}])[^\n()]{0,20}\)?[\s.]*$`, 'u')

const headLength = 100
const footLength = 80

/** A folded text without the credit and dateline that it begins with, and without the credit that it ends with. */
export function stripCredit(folded: string): string {
  const head = folded.slice(0, headLength)
  const start = heads.map((pattern) => pattern.exec(head)?.[0].length ?? 0).find((length) => length > 0) ?? 0
  const tailStart = Math.max(start, folded.length - footLength)
  const tail = foot.exec(folded.slice(tailStart))
  return folded.slice(start, tail ? tailStart + tail.index : folded.length)
}
