import { readDate } from '#lib/dates/read-date.ts'
import { countOtherWords, saysOnlyDate } from '#lib/dates/says-only-date.ts'
import { foldedSet } from './fold-line.ts'

const LONGEST = 110
const MOST_OTHER_WORDS = 5
/** Words that label a time: with one of them the day may be missing («آخر تحديث: 14:30»). */
const LABELS = foldedSet(
  'نشر نشرت نشره النشر تحديث التحديث محدث حدث تاريخ التاريخ بتاريخ اضيف اضيفت حرر كتب updated published date posted by بواسطه كتبه كتبها العدد modified منذ قبل ago',
)
const CLOCK = /(?:^| )\d{1,2} : \d{2}(?: |$)/
const AGE =
  /(?:^| )(?:منذ|قبل) (?:\d+ )?(?:ثانيه|ثوان|دقيقه|دقيقتين|دقائق|ساعه|ساعتين|ساعات|يوم|يومين|ايام|اسبوع|اسبوعين|اسابيع|شهر|شهرين|اشهر|سنه|سنتين|سنوات)(?: |$)/
/** «صحة - منذ ساعتين», «آخر تحديث: منذ ساعة»: a headline may end so too, but with nothing before it. */
const AGE_APART = /[-\u2013|:\u2022]\s*(?:منذ|قبل)/ // en dash, bullet
const READING_TIME =
  /^(?:مده القراءه : |وقت القراءه : )?\d{1,2} (?:دقيقه|دقائق|min|minutes)(?: قراءه| read)?$/
/** What sets a name or a section apart from the date; «أبرز أخبار الاثنين 13 مارس 2017» without it is a headline. */
const BREAK = /\s[-\u2013\u2014|/\u2022]|[|،,()]/ // dashes, bullet
const CLOSED = /\.\s*$/
const SENTENCE_END = /[^.\d]\.\s*$/

/**
 * A short line that states when its story was published, whatever else it says: «نشر في: 17 يناير 2017: 08:45 ص GST»,
 * «10.06.2017 - محدث : 11.06.2017», «الأربعاء 03-08-2016 16:42 | كتب: فلان |», «صحة - منذ ساعتين».
 */
export function bearsDate(text: string, key: string): boolean {
  if (text.length > LONGEST || SENTENCE_END.test(text)) return false
  if (saysOnlyDate(key) || READING_TIME.test(key)) return true
  if (!/\d/.test(key) && !AGE.test(key)) return false
  const others = countOtherWords(key)
  // «افتتح في 5 مارس 2013 وأعيد افتتاحه عام 2015.»
  if (others > 2 && CLOSED.test(text)) return false
  if (others > MOST_OTHER_WORDS || (others > 1 && !isLabelled(key) && !BREAK.test(text))) return false
  if (AGE.test(key)) return others <= 1 || AGE_APART.test(text)
  return readDate(text) !== undefined || (CLOCK.test(key) && isLabelled(key))
}

function isLabelled(key: string): boolean {
  return key.split(' ').some((word) => LABELS.has(word))
}
