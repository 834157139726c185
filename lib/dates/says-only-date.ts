import { readDateWords, type DateWord } from './date-words.ts'
import { foldedSet } from './folded-set.ts'
import { readMonth } from './read-month.ts'

const WORDS = foldedSet(
  'الاحد الاثنين الاتنين الثلاثاء الاربعاء الخميس الجمعه السبت احد اثنين ثلاثاء اربعاء خميس جمعه سبت ' +
    'sunday monday tuesday wednesday thursday friday saturday sun mon tue wed thu fri sat ' +
    'نشر نشرت تم النشر اخر احدث تحديث التحديث تاريخ التاريخ بتاريخ في فى يوم الموافق الساعه ساعه الوقت حرر اضيف منذ قبل ' +
    'صباحا مساء ظهرا ليلا فجرا عصرا ص م am pm بتوقيت توقيت غرينتش جرينتش جرينيتش مكه القدس القاهره بغداد دمشق بيروت ' +
    'ابوظبي الرياض المكرمه المحلي المحليه gmt utc t z عند على ' +
    'محرم صفر ربيع الاول الثاني الاخر جمادي الاولي الاخره رجب شعبان رمضان شوال ذو ذي القعده الحجه هـ ه هجري ' +
    'ميلادي دقيقه دقائق ساعات ساعتين يومين ايام اسبوع اسبوعين اسابيع شهر شهرين اشهر سنه سنوات عام updated published on at last',
)
const AGE_OPENERS = new Set(['منذ', 'قبل'])

/** Nothing but a date or a time: «الثلاثاء 12 آذار 2019 - 14:30», «منذ 3 ساعات». */
export function saysOnlyDate(key: string): boolean {
  if (key.length > 120 || !/\d|^(?:منذ|قبل) /.test(key)) return false
  const words = readDateWords(key)
  const months = findMonthWords(words)
  return hasDateOrTime(words, months, key) && words.every((word, at) => months.has(at) || isDateWord(word))
}

/** How many words of a line are neither numbers nor words of a date: «نشر في الأفق يوم 12 مارس» has one. */
export function countOtherWords(key: string): number {
  const words = readDateWords(key)
  const months = findMonthWords(words)
  return words.filter((word, at) => word.number === undefined && !months.has(at) && !isDateWord(word)).length
}

/** The places of the words that are a month's name, or part of it. */
function findMonthWords(words: readonly DateWord[]): ReadonlySet<number> {
  const places = new Set<number>()
  for (const at of words.keys()) {
    const next = readMonth(words, at)?.next ?? at
    for (let place = at; place < next; place++) places.add(place)
  }
  return places
}

function isDateWord({ text, number }: DateWord): boolean {
  return number === undefined ? WORDS.has(text) : text.length <= 4
}

function hasDateOrTime(words: readonly DateWord[], months: ReadonlySet<number>, key: string): boolean {
  const numbers = words.filter(({ number }) => number !== undefined).length
  const age = words.length > 1 && AGE_OPENERS.has(words[0]?.text ?? '')
  return age || numbers >= 3 || (numbers >= 1 && months.size > 0) || /\d : \d/.test(key)
}
