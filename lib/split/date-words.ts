import { foldedSet } from './fold-line.ts'
import { joinMonths, monthNumber } from './month-names.ts'

const WORD_OR_NUMBER = /\d+|[^\d\s]+/g

/** A key's words, numbers apart from the letters they are glued to («12مارس», «05T10»). */
export function readDateWords(key: string): string[] {
  return joinMonths(key).match(WORD_OR_NUMBER) ?? []
}

const WORDS = foldedSet(
  'الاحد الاثنين الاتنين الثلاثاء الاربعاء الخميس الجمعه السبت احد اثنين ثلاثاء اربعاء خميس جمعه سبت ' +
    'sunday monday tuesday wednesday thursday friday saturday sun mon tue wed thu fri sat ' +
    'نشر نشرت تم النشر اخر احدث تحديث التحديث تاريخ التاريخ بتاريخ في فى يوم الموافق الساعه ساعه الوقت حرر اضيف منذ قبل ' +
    'صباحا مساء ظهرا ليلا فجرا عصرا ص م am pm بتوقيت توقيت غرينتش جرينتش جرينيتش مكه القدس القاهره بغداد دمشق بيروت ' +
    'ابوظبي الرياض المكرمه المحلي المحليه gmt utc t z عند على ' +
    'محرم صفر ربيع الاول الثاني الاخر جمادي الاولي الاخره رجب شعبان رمضان شوال ذو ذي القعده الحجه هـ ه هجري ' +
    'ميلادي دقيقه دقائق ساعات ساعتين يومين ايام اسبوع اسبوعين اسابيع شهر شهرين اشهر سنه سنوات عام updated published on at last :',
)
const AGE_OPENERS = new Set(['منذ', 'قبل'])

/** Nothing but a date or a time: «الثلاثاء 12 آذار 2019 - 14:30», «منذ 3 ساعات». */
export function saysOnlyDate(key: string): boolean {
  if (key.length > 120 || !/\d|^(?:منذ|قبل) /.test(key)) return false
  const words = readDateWords(key)
  return hasDateOrTime(words, key) && words.every((word) => isDateWord(word))
}

function isDateWord(word: string): boolean {
  return /^\d{1,4}$/.test(word) || WORDS.has(word) || monthNumber(word) !== undefined
}

function hasDateOrTime(words: readonly string[], key: string): boolean {
  const numbers = words.filter((word) => /^\d+$/.test(word)).length
  const month = words.some((word) => monthNumber(word) !== undefined)
  const age = words.length > 1 && AGE_OPENERS.has(words[0] ?? '')
  return age || numbers >= 3 || (numbers >= 1 && month) || /\d : \d/.test(key)
}
