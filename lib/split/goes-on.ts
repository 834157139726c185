import { foldedSet, foldLine } from './fold-line.ts'
import type { PageLine } from './page-lines.ts'

/** Folded first words that follow «و»: «وقال», «وأضاف», «وفي». */
const AFTER_AND = foldedSet(
  'قال قالت اضاف اضافت اكد اكدت اوضح اوضحت اشار اشارت تابع تابعت كان كانت ذكر ذكرت لفت لفتت قد في من عن بحسب جاء جاءت ' +
    'تاتي ياتي شدد شددت نقل نقلت حول كشف كشفت بين بينت طالب طالبت دعا دعت توقع اعرب عبر صرح راي لم لا يذكر بدا اعتبر ' +
    'اعتبرت هو هي هذا هذه ذلك افاد افادت يشار تجدر ختم استطرد نوه رد يقول تقول يري تشير يشير تم علي الي ان',
)
const OPENERS = [
  'كما',
  'فيما',
  'بينما',
  'لكن',
  'ثم',
  'بدوره',
  'بدورها',
  'تجدر',
  'لذلك',
  'من جهته',
  'من جهتها',
  'من جهة',
]
  .concat([
    'من جانبه',
    'من جانبها',
    'من جانب',
    'في المقابل',
    'إلى ذلك',
    'غير أن',
    'يذكر أن',
    'يشار إلى',
    'في حين',
    'يشار أن',
  ])
  .map((opener) => `${foldLine(opener)} `)

/** «وأضاف …», «كما …», «من جهته …»: a sentence that goes on with the story before it. */
export function goesOn({ key }: PageLine): boolean {
  const first = key.split(' ', 1)[0] ?? ''
  if (first === 'و' || (first.startsWith('و') && AFTER_AND.has(first.slice(1)))) return true
  return OPENERS.some((opener) => key.startsWith(opener))
}
