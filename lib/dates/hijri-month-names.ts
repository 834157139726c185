const FIRST = ['الأول', 'أول', 'الأولى', 'أولى']
const SECOND = ['الآخر', 'آخر', 'الآخرة', 'الأخرى', 'آخرة', 'الثاني', 'ثاني', 'الثانية', 'ثانية']

/** All spellings of each month; hamza, tashkeel and final ya are folded when they are compared. */
export const hijriSpellings: readonly (readonly string[])[] = [
  ['محرم', 'المحرم', 'محرم الحرام'],
  ['صفر', 'صفر الخير', 'صفر المظفر'],
  join(['ربيع'], FIRST),
  join(['ربيع'], SECOND),
  join(['جمادى', 'جماد'], FIRST),
  join(['جمادى', 'جماد'], SECOND),
  ['رجب', 'رجب المرجب', 'رجب الفرد'],
  ['شعبان', 'شعبان المعظم', 'شعبان المبارك'],
  ['رمضان', 'رمضان المبارك', 'رمضان المعظم'],
  ['شوال', 'شوال المكرم', 'شوال المبارك'],
  [...join(['ذو', 'ذي', 'ذا'], ['القعدة', 'قعدة']), 'ذوالقعدة', 'ذيالقعدة'],
  [...join(['ذو', 'ذي', 'ذا'], ['الحجة', 'حجة']), 'ذوالحجة', 'ذيالحجة'],
]

function join(firsts: readonly string[], seconds: readonly string[]): string[] {
  return firsts.flatMap((first) => seconds.map((second) => `${first} ${second}`))
}
