import { countWords, foldedSet, foldLine } from './fold-line.ts'
import type { PageLine } from './page-lines.ts'
import type { PageRules } from './page-rules.ts'

const LONGEST_CREDIT = 50
const CLOSERS = /[)\]][\s.\u200E\u200F]*$/ // direction marks
const NOT_AN_OUTLET = foldedSet(
  [
    'أرشيف',
    'أرشيفية',
    'من الأرشيف',
    'صورة أرشيفية',
    'غيتي',
    'غيتي إيميجز',
    'getty',
    'getty images',
    'متداولة',
    'صورة متداولة',
  ]
    .concat([
      'إنترنت',
      'الإنترنت',
      'تويتر',
      'إكس',
      'فيسبوك',
      'إنستغرام',
      'يوتيوب',
      'مواقع التواصل',
      'مواقع التواصل الاجتماعي',
    ])
    .concat([
      'وسائل التواصل',
      'خاص',
      'خاصة',
      'من المصدر',
      'المصدر',
      'الرئاسة',
      'رئاسة الجمهورية',
      'وزارة الدفاع',
      'أ.ب.ا',
    ]),
)

/** Closed by a credit in brackets: «… في بيونغ يانغ (أ.ف.ب)», «… (رويترز - أرشيفية)», «… (تصوير: فلان)». */
export function hasCredit({ text }: PageLine, rules: PageRules): boolean {
  const tail = text.slice(-LONGEST_CREDIT)
  const open = Math.max(tail.lastIndexOf('('), tail.lastIndexOf('['))
  if (open < 0 || !CLOSERS.test(tail)) return false
  const key = foldLine(tail.slice(open))
  if (key === '' || countWords(key) > 5) return false
  return key.startsWith('تصوير') || NOT_AN_OUTLET.has(key) || rules.outletIn(key) !== undefined
}
