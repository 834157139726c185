import { showDigits } from './numbers.ts'

/** The strip of time: what its bars show, and how it is narrowed. */
export const arTime = {
  timeStrip: {
    title: (of: 'published' | 'mentioned', unit: 'month' | 'year', first: number, last: number) => {
      const what = of === 'published' ? 'المقالات' : 'ما تذكره المقالات من تواريخ'
      const steps = unit === 'month' ? 'شهرًا بشهر' : 'سنة بسنة'
      const span = first === last ? showDigits(first) : `${showDigits(first)} إلى ${showDigits(last)}`
      return `${what} ${steps}، ${span}`
    },
    none: { published: 'لا مقال منها بتاريخ نشر', mentioned: 'لا تذكر هذه المقالات تاريخًا' },
    datesGroup: 'أي التواريخ تُعرض',
    dates: { published: 'تاريخ النشر', mentioned: 'تواريخ مذكورة' },
    kindsGroup: 'ما تعنيه الأعمدة',
    kinds: { count: 'عدد المقالات', share: 'نسبتها من الأرشيف' },
    whole: 'كل السنين',
    without: { published: 'بلا تاريخ', mentioned: 'بلا تاريخ مذكور' },
    aside: 'سنين بعيدة لا تُرسم:',
    others: (count: string) => `و${count} غيرها`,
    table: 'الأعداد في جدول',
    month: 'الشهر',
    year: 'السنة',
    articles: 'المقالات',
    share: 'من الأرشيف',
    ofArchive: (total: string, share: string) => ` من ${total} (${share})`,
    mentioned: 'تاريخ مذكور',
    hijriDay: (day: string, month: string, year: string) => `${day} ${month} ${year} هـ`,
    hijriMonths: [
      ...['محرم', 'صفر', 'ربيع الأول', 'ربيع الآخر', 'جمادى الأولى', 'جمادى الآخرة'],
      ...['رجب', 'شعبان', 'رمضان', 'شوال', 'ذو القعدة', 'ذو الحجة'],
    ],
  },
}
