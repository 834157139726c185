import { countedText } from './counted.ts'
import { formatNumber } from './numbers.ts'

/** What the reader is told beside the results. */
export const arNotices = {
  notices: {
    dropped: (values: readonly string[]) =>
      values.length === 1
        ? `أُهملت من الرابط قيمة لم تُفهم: \u2068${values.join('')}\u2069. ما عداها مطبَّق.`
        : `أُهملت من الرابط ${countedText(values.length, 'value')} ${values.length === 2 ? 'لم تُفهما' : 'لم تُفهم'}: \u2068${values.join('\u2069، \u2068')}\u2069. ما عداها مطبَّق.`,
    leftOut: (terms: readonly string[]) =>
      `يُبحث بعشر كلمات على الأكثر. لم يُبحث عن: \u2068${terms.join('\u2069، \u2068')}\u2069.`,
    noWords: (query: string) => `ليس في «\u2068${query}\u2069» حرف ولا رقم، فلم يُبحث عن شيء.`,
    queryCut: (most: number, rest: string) =>
      `الاستعلام أطول من ${formatNumber(most)} حرف. لم يُبحث عن آخره: \u2068${rest}\u2069.`,
    timeBackwards: 'بداية المدة بعد نهايتها، فلا يقع فيها مقال.',
    valuesCut: (facet: string, shown: number, hidden: number) =>
      `تُعرض من ${facet} ${countedText(shown, 'value')}، وبقي منها ${countedText(hidden, 'value')}. اكتب جزءًا من الاسم في مربّع البحث فيها لتجده، أو افتح «كل القيم» تحته.`,
    troubles: {
      parenthesis: 'قوس بلا قرين: قُرئ الاستعلام كأنه غير مكتوب.',
      or: '«أو» تحتاج كلمة قبلها وكلمة بعدها: أُهملت.',
      minus: 'ناقص لا شيء بعده: أُهمل.',
      quote: 'علامة اقتباس لم تُغلق: عُدّت العبارة إلى آخر الاستعلام.',
    },
    unionCut: 'الاستعلام يجمع بدائل كثيرة: بُحث عن أول اثني عشر منها.',
    otherVersion:
      'فُهرس هذا الأرشيف بإصدار آخر من البرنامج، فقد تنقص النتائج حتى يُفهرس من جديد: \u2066npm run ingest\u2069.',
    tagsRenewed: 'يجري تجديد الوسوم: قد تجمع الأعداد بين القديم والجديد إلى أن يتم.',
    fileChanged: 'تغيّر هذا الملف بعد فهرسته، فقد لا توافق سطوره المقالات المأخوذة منه. أعد الفهرسة لتوافقها.',
    fileGoneTitle: 'لم يعد الملف في مكانه',
    fileGone: 'فُهرس هذا الملف، ثم لم يعد في مكانه على القرص.',
    linesCut: ({ first, last }: { readonly first: number; readonly last: number }, total: number) =>
      `تُعرض السطور من ${formatNumber(first)} إلى ${formatNumber(last)}، وفي الملف ${countedText(total, 'line')}. نزّله لتقرأه كاملًا.`,
  },

  waysOut: {
    without: (name: string, value: string) => `بلا ${name}: ${value}`,
    withoutAny: 'بلا أي شرط',
    withoutQuery: 'الشروط وحدها، بلا كلمات البحث',
    withoutWord: (word: string) => `بلا «${word}»`,
    layout: (query: string) => `بلوحة المفاتيح الأخرى: «${query}»`,
    meant: (word: string) => `لعلك تقصد «${word}»`,
    allForms: 'كل أشكال الكلمة بدل الحرفي',
    separateWords: 'كلمات متفرّقة بدل العبارة',
    separator: ' أو ',
  },
}
