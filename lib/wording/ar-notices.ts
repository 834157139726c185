import { countedText } from './counted.ts'

/** What the reader is told beside the results. */
export const arNotices = {
  notices: {
    dropped: (values: readonly string[]) =>
      values.length === 1
        ? `أُهملت من الرابط قيمة لم تُفهم: \u2068${values.join('')}\u2069. ما عداها مطبَّق.`
        : `أُهملت من الرابط ${countedText(values.length, 'value')} لم تُفهم: \u2068${values.join('\u2069، \u2068')}\u2069. ما عداها مطبَّق.`,
    leftOut: (terms: readonly string[]) =>
      `يُبحث بعشر كلمات على الأكثر. لم يُبحث عن: \u2068${terms.join('\u2069، \u2068')}\u2069.`,
  },

  waysOut: {
    without: (name: string, value: string) => `بلا ${name}: ${value}`,
    withoutAny: 'بلا أي شرط',
    withoutQuery: 'الشروط وحدها، بلا كلمات البحث',
    withoutWord: (word: string) => `بلا «${word}»`,
    allForms: 'كل أشكال الكلمة بدل الحرفي',
    separateWords: 'كلمات متفرّقة بدل العبارة',
    separator: ' أو ',
  },
}
