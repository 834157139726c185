import { countedText } from './counted.ts'
import { formatNumber } from './numbers.ts'

const list = (texts: readonly string[]) => `\u2068${texts.join('\u2069، \u2068')}\u2069`

/** Names in a list as they are read aloud, the first few of many. */
const someOf = (texts: readonly string[]) =>
  texts.length > 12 ? `${list(texts.slice(0, 12))}… (+${formatNumber(texts.length - 12)})` : list(texts)

/** The page that counts many names at once. */
export const arMatrix = {
  matrix: {
    title: 'جدول أسماء',
    lead: 'اكتب أسماء أو استعلامات، كل واحد في سطر: لكل سطر عدد مقالاته في كل بلد أو جهة أو مصدر أو سنة، وكل عدد رابط إلى مقالاته.',
    lines: 'الأسماء، كل واحد في سطر',
    hint: 'حتى 200 سطر. يصح في السطر كل ما يصح في البحث: "عبارة"، -كلمة، هذا أو ذاك.',
    example: 'اليونسكو\nنهر النيل أو دجلة\n"معرض الكتاب" -سيارات',
    axis: 'الأعمدة',
    axes: { country: 'البلد', organization: 'الجهة', source: 'المصدر', year: 'السنة' },
    show: 'اعرض الجدول',
    table: 'مقالات كل سطر في كل عمود',
    name: 'السطر',
    rows: 'السطور',
    total: 'الكل',
    undated: 'بلا تاريخ',
    unread: 'ليس فيه حرف ولا رقم',
    readAs: (label: string, facet: string) => `يُقرأ: \u2068${label}\u2069 (${facet})`,
    width: 'عدد الأعمدة',
    all: 'كلها',
    order: 'ترتيب السطور',
    orders: { typed: 'كما كُتبت', total: 'بالعدد' },
    csv: 'نزّل الجدول CSV',
    allColumns: (shown: number) =>
      `في الجدول ${countedText(shown, 'column', 'subject')}، وهي كل ما في نتائج هذه السطور.`,
    someColumns: (shown: number, all: number) =>
      `يُعرض ${countedText(shown, 'column')} من ${formatNumber(all)}، أكثرها مقالات. لا يُجمع الباقي في عمود: قد يقع المقال في عمودين.`,
    someSources: (shown: number, all: number) =>
      `يُعرض ${countedText(shown, 'column')} من ${formatNumber(all)}، أكثرها مقالات. ما نقص عن «الكل» ففي الباقي.`,
    several: 'قد يذكر المقال أكثر من قيمة، أو يوافق أكثر من سطر: فلا تُجمع الخانات.',
    heat: 'الشريط تحت العدد ولون الخانة: نصيبها من أكبر خانة في سطرها.',
    cell: (line: string, column: string) => `${line}، ${column}`,
    blank: (count: number) => `أُسقط ${countedText(count, 'blankLine')}.`,
    repeated: (lines: readonly string[]) => `تكرر ما يأتي، وعُدّ مرة واحدة: ${someOf(lines)}.`,
    cut: (lines: readonly string[]) =>
      `لم يتسع الجدول لكل السطور. تُرك ${countedText(lines.length, 'line')}: ${someOf(lines)}.`,
  },
}
