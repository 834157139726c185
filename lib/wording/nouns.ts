/** The written forms of a counted noun, by the categories of `Intl.PluralRules('ar')`. */
export type NounForms = {
  /** 0: «لا مقالات» */
  readonly zero: string
  /** 1: «مقال واحد» */
  readonly one: string
  /** 2 as subject: «مقالان» */
  readonly two: string
  /** 2 after a preposition or a verb: «مقالين» */
  readonly twoOblique: string
  /** 3 to 10, 103 to 110: «3 مقالات» */
  readonly few: string
  /** 11 to 99: «11 مقالًا» */
  readonly many: string
  /** 100, 101, 102, 1000: «100 مقال» */
  readonly other: string
}

export const nouns = {
  name: {
    zero: 'لا أسماء',
    one: 'اسم واحد',
    two: 'اسمان',
    twoOblique: 'اسمين',
    few: 'أسماء',
    many: 'اسمًا',
    other: 'اسم',
  },
  article: {
    zero: 'لا مقالات',
    one: 'مقال واحد',
    two: 'مقالان',
    twoOblique: 'مقالين',
    few: 'مقالات',
    many: 'مقالًا',
    other: 'مقال',
  },
  source: {
    zero: 'لا مصادر',
    one: 'مصدر واحد',
    two: 'مصدران',
    twoOblique: 'مصدرين',
    few: 'مصادر',
    many: 'مصدرًا',
    other: 'مصدر',
  },
  file: {
    zero: 'لا ملفات',
    one: 'ملف واحد',
    two: 'ملفان',
    twoOblique: 'ملفين',
    few: 'ملفات',
    many: 'ملفًّا',
    other: 'ملف',
  },
  story: {
    zero: 'لا أخبار',
    one: 'خبر واحد',
    two: 'خبران',
    twoOblique: 'خبرين',
    few: 'أخبار',
    many: 'خبرًا',
    other: 'خبر',
  },
  /** Articles that are copies of each other are one. */
  thread: {
    zero: 'لا أخبار مستقلة',
    one: 'خبر مستقل واحد',
    two: 'خبران مستقلان',
    twoOblique: 'خبرين مستقلين',
    few: 'أخبار مستقلة',
    many: 'خبرًا مستقلًّا',
    other: 'خبر مستقل',
  },
  copy: {
    zero: 'لا نسخ',
    one: 'نسخة واحدة',
    two: 'نسختان',
    twoOblique: 'نسختين',
    few: 'نسخ',
    many: 'نسخة',
    other: 'نسخة',
  },
  country: {
    zero: 'لا بلدان',
    one: 'بلد واحد',
    two: 'بلدان',
    twoOblique: 'بلدين',
    few: 'بلدان',
    many: 'بلدًا',
    other: 'بلد',
  },
  line: {
    zero: 'لا سطور',
    one: 'سطر واحد',
    two: 'سطران',
    twoOblique: 'سطرين',
    few: 'سطور',
    many: 'سطرًا',
    other: 'سطر',
  },
  result: {
    zero: 'لا نتائج',
    one: 'نتيجة واحدة',
    two: 'نتيجتان',
    twoOblique: 'نتيجتين',
    few: 'نتائج',
    many: 'نتيجة',
    other: 'نتيجة',
  },
  place: {
    zero: 'لا مواضع',
    one: 'موضع واحد',
    two: 'موضعان',
    twoOblique: 'موضعين',
    few: 'مواضع',
    many: 'موضعًا',
    other: 'موضع',
  },
  form: {
    zero: 'لا أشكال',
    one: 'شكل واحد',
    two: 'شكلان',
    twoOblique: 'شكلين',
    few: 'أشكال',
    many: 'شكلًا',
    other: 'شكل',
  },
  value: {
    zero: 'لا قيم',
    one: 'قيمة واحدة',
    two: 'قيمتان',
    twoOblique: 'قيمتين',
    few: 'قيم',
    many: 'قيمة',
    other: 'قيمة',
  },
  mention: {
    zero: 'لم يُذكر',
    one: 'مرة واحدة',
    two: 'مرتان',
    twoOblique: 'مرتين',
    few: 'مرات',
    many: 'مرة',
    other: 'مرة',
  },
  column: {
    zero: 'لا أعمدة',
    one: 'عمود واحد',
    two: 'عمودان',
    twoOblique: 'عمودين',
    few: 'أعمدة',
    many: 'عمودًا',
    other: 'عمود',
  },
  blankLine: {
    zero: 'لا سطور فارغة',
    one: 'سطر فارغ واحد',
    two: 'سطران فارغان',
    twoOblique: 'سطرين فارغين',
    few: 'سطور فارغة',
    many: 'سطرًا فارغًا',
    other: 'سطر فارغ',
  },
} satisfies Record<string, NounForms>

export type Noun = keyof typeof nouns
