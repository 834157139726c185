import { countedText } from './counted.ts'
import { formatNumber } from './numbers.ts'

/** What leaves the archive: downloads of a search, and feeds of it. */
export const arExports = {
  exports: {
    title: 'صدّر',
    all: (count: number) => `كل ما في البحث: ${countedText(count, 'article')}`,
    formats: {
      csv: { name: 'CSV', use: 'جدول، لبرامج الجداول والإحصاء' },
      jsonl: { name: 'JSON Lines', use: 'كل مقال في سطر، للبرامج' },
      ris: { name: 'RIS', use: 'مراجع، لزوتيرو وإندنوت ومندلي' },
      bibtex: { name: 'BibTeX', use: 'مراجع، لِلاتك وزوتيرو' },
      zip: { name: 'ZIP', use: 'النصوص، كل مقال في ملف، مع فهرس' },
    },
    order: 'الترتيب بالتاريخ. في كل ملف وصف البحث وعنوانه وبناء الأرشيف.',
    record: {
      search: 'البحث في كشّاف',
      address: 'عنوانه',
      count: 'عدد المقالات',
      order: 'ترتيبها',
      orders: { newest: 'الأحدث أولًا، وما لا تاريخ له آخرًا', oldest: 'الأقدم أولًا، وما لا تاريخ له آخرًا' },
      archive: 'الأرشيف',
      exported: 'صُدّر',
      interrupted: (written: number, count: number) =>
        `ناقص: تغيّر الأرشيف أثناء التصدير، وكُتب ${formatNumber(written)} من ${formatNumber(count)}. صدّر من جديد.`,
    },
    search: {
      exact: 'حرفيًا',
      mainOnly: 'الموضوع الرئيسي',
      typedNames: 'بالأسماء المكتوبة وحدها',
      without: 'بلا',
      everything: 'كل المقالات',
    },
  },
  feeds: {
    title: 'تابع هذا البحث',
    lead: 'أحدث 50 في هذا البحث، لقارئ الخلاصات:',
    atom: 'خلاصة Atom',
    json: 'خلاصة JSON',
  },
}
