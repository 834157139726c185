/** Near copies as one row, and on the page of an article. */
export const arThreads = {
  threads: {
    grouping: 'النسخ',
    groupings: { grouped: 'مجموعة', single: 'كلٌّ على حدة' },
    /** Between a number of articles or copies and what they are in: «214 مقالًا في 168 خبرًا مستقلًّا». */
    in: ' في ',
    and: ' و',
    outside: ' خارج هذا البحث',
    days: (first: string, last: string) => `من ${first} إلى ${last}`,
    others: 'النسخ الأخرى',
    compare: 'قارن',
    compareWith: (source: string) => `قارن بنسخة \u2068${source}\u2069`,
    unlisted: (copies: string) => `و${copies} لا تظهر هنا`,
    alsoIn: 'نُشر أيضًا في',
    likeness: 'النسبة: ما يشترك فيه النصّان من كل ثلاث كلمات متتالية.',
    more: 'أظهر النسخ الأخرى',
  },
}
