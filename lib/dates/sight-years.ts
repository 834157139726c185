import { isYear } from './calendar-date.ts'
import { readJoint } from './read-joint.ts'
import type { DateWord } from './date-words.ts'
import { foldedSet } from './folded-set.ts'
import { readEra } from './read-era.ts'
import type { Sighting } from './sighting.ts'

/** Behind these a number of four digits is a year. */
const IN_YEAR = foldedSet(
  'عام العام لعام بعام للعام وعام سنة السنة لسنة وسنة عامي العامين سنتي الأعوام أعوام السنوات سنوات ' +
    'في وفي منذ ومنذ خلال مطلع بداية نهاية أوائل أواخر منتصف صيف شتاء ربيع خريف موسم',
)
/** Behind these only two of them are: «من 2015 إلى 2019», «بين 2015 و2019». */
const FROM_YEAR = foldedSet('من بين')
/** What is counted or measured: «في 2000 متر». */
const COUNTED = foldedSet(
  'متر مترا أمتار كيلومتر كيلومترا كم كيلو كيلوغرام كيلوغراما طن طنا برميل برميلا هكتار هكتارا دونم دونما ميغاواط ' +
    'دولار دولارا يورو دينار دينارا درهم درهما ريال ريالا جنيه جنيها ليرة ليرات شيكل شيكلا ' +
    'شخص شخصا قتيل قتيلا جريح جريحا مصاب مصابا أسرة عائلة شاب شابا مواطن مواطنا عامل عاملا موظف موظفا جندي جنديا ' +
    'ألف مليون مليار نقطة مرة يوم يوما ساعة دقيقة وحدة مدرسة شركة قرية حالة سيارة مقعد مقعدا بالمائة بالمئة',
)
const BEFORE_CHRIST = foldedSet('ق قبل')
const LONGEST_CHAIN = 6

/** Years that are clearly years: «عام 2015», «في 2015», «عامي 2015 و2016», «من 2015 إلى 2019». */
export function sightYears(words: readonly DateWord[], at: number): Sighting[] {
  const before = words[at - 1]?.text ?? ''
  if (words[at]?.gap !== '' || !(IN_YEAR.has(before) || FROM_YEAR.has(before))) return []
  const years = readChain(words, at)
  return years.length > 1 || IN_YEAR.has(before) ? years : []
}

function readChain(words: readonly DateWord[], at: number): Sighting[] {
  const years: Sighting[] = []
  let next = at
  while (years.length < LONGEST_CHAIN) {
    const year = readYearAlone(words, next)
    if (year === undefined) return years
    years.push(year)
    const joint = readJoint(words, year.next)
    if (joint.joined !== 'word' && joint.joined !== 'hyphen') return years
    next = joint.next
  }
  return years
}

function readYearAlone(words: readonly DateWord[], at: number): Sighting | undefined {
  const word = words[at]
  if (word?.number === undefined || word.text.length !== 4 || !isYear(word.number)) return undefined
  const { era, next } = readEra(words, at + 1)
  if (era === 'hijri' || era === 'solar' || goesOn(words, next)) return undefined
  return { calendar: 'gregorian', value: word.text, first: at, next }
}

/** «2,015» and «2015.5» are numbers, «2015-555» a telephone's, «2015 متر» a length, «2015 ق.م» another age. */
function goesOn(words: readonly DateWord[], at: number): boolean {
  const word = words[at]
  if (word === undefined) return false
  if (/^[%\u066A$\u20AC\u00A3+]/.test(word.gap)) return true // percent signs, dollar, euro, pound
  if (word.number !== undefined && word.glued) return word.text.length !== 4 || word.gap !== '-'
  return word.gap === '' && (COUNTED.has(word.text) || BEFORE_CHRIST.has(word.text))
}
