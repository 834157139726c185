import { arAccount } from './ar-account.ts'
import { arArticle } from './ar-article.ts'
import { arCompare } from './ar-compare.ts'
import { arDesk } from './ar-desk.ts'
import { arEntities } from './ar-entities.ts'
import { arForm } from './ar-form.ts'
import { countedText } from './counted.ts'
import { arHelp } from './ar-help.ts'
import { arEvidence } from './ar-evidence.ts'
import { arExports } from './ar-exports.ts'
import { arMatrix } from './ar-matrix.ts'
import { arNotices } from './ar-notices.ts'
import { arStates } from './ar-states.ts'
import { showDigits } from './numbers.ts'
import { arSettings } from './ar-settings.ts'
import { arValues } from './ar-values.ts'
import { arThreads } from './ar-threads.ts'
import { arTime } from './ar-time.ts'
import { explainReason } from './ar-reasons.ts'

const facetNames = {
  country: 'البلد',
  organization: 'الجهة',
  source: 'المصدر',
  person: 'الشخصية',
  region: 'المنطقة',
  agency: 'الوكالة',
}

/** The interface in Arabic. Short, in the imperative, without courtesies; words of the trade as in the glossary. */
export const ar = {
  site: 'كشّاف',
  description: 'أرشيف أخبار عربية: بحث في كل أشكال الكلمة، وتصنيف بالبلد والجهة والمصدر.',
  separator: ' · ',
  comma: '، ',
  ellipsis: '…',

  masthead: {
    skip: 'إلى المحتوى',
    home: 'كشّاف، الصفحة الأولى',
    searchArchive: 'ابحث في الأرشيف',
    search: 'بحث',
    clearQuery: 'امسح الاستعلام',
    siteNavigation: 'الموقع',
    archive: 'الأرشيف',
    help: 'مساعدة',
    matching: 'المطابقة',
    matchingGroup: 'مطابقة الكلمات',
    allForms: 'كل أشكال الكلمة',
    exact: 'حرفيًا',
    form: 'بحث بنموذج',
    syntax: 'صيغ البحث',
    forSearch: 'للبحث',
    forMoving: 'للتنقّل',
  },

  completions: {
    list: 'اقتراحات',
    said: 'الاقتراحات',
    ...facetNames,
    layout: 'بلوحة المفاتيح الأخرى',
    word: '',
  },

  footer: {
    region: 'عن الموقع',
    lastIndexed: 'آخر فهرسة',
    shortcuts: 'اختصارات لوحة المفاتيح',
  },

  facets: {
    title: 'التصنيفات',
    open: 'التصنيفات',
    close: 'إغلاق',
    name: facetNames,
    plural: {
      country: 'البلدان',
      organization: 'الجهات',
      source: 'المصادر',
      person: 'الشخصيات',
      region: 'المناطق',
      agency: 'الوكالات',
    },
    findIn: {
      country: 'ابحث في البلدان',
      organization: 'ابحث في الجهات',
      source: 'ابحث في المصادر',
      person: 'ابحث في الشخصيات',
      region: 'ابحث في المناطق',
      agency: 'ابحث في الوكالات',
    },
    all: {
      country: 'كل البلدان',
      organization: 'كل الجهات',
      source: 'كل المصادر',
      person: 'كل الشخصيات',
      region: 'كل المناطق',
      agency: 'كل الوكالات',
    },
    subjects: 'ما يُعدّ في التصنيفات',
    subject: { any: 'كل ما يُذكر', main: 'موضوع المقال' },
    showNames: 'الأسماء الأخرى',
    combine: (facet: string) => `كيف تُجمع قيم ${facet}`,
    any: 'أيٌّ منها',
    every: 'كلّها',
    unknown: 'غير معروف',
    values: 'قيم مختلفة',
    excluded: 'مستبعَد',
    exclude: 'استبعد',
    lift: 'ألغِ الاستبعاد',
    excludeValue: (value: string) => `استبعد ${value}`,
    liftValue: (value: string) => `ألغِ استبعاد ${value}`,
    more: 'أظهر المزيد',
    less: 'أظهر الأقل',
    noneFound: (text: string) => `لا قيمة فيها «${text}»`,
    clearFind: 'امسح البحث في القيم',
    show: 'أظهر',
    inForce: 'مختار',
  },

  chips: {
    region: 'ما يقصر النتائج',
    without: 'بلا',
    remove: (name: string, value: string) => `أزل ${name}: ${value}`,
    removeAll: 'أزل الكل',
  },

  time: {
    title: 'الزمن',
    chooseYear: 'اختر سنة لتقصر الأرشيف عليها',
    caption: 'الأقدم في البداية. لكل سنة رابط يقصر النتائج عليها.',
    from: 'من',
    to: 'إلى',
    apply: 'طبّق',
    example: '2016-01',
    range: 'حدّد الزمن',
    format: 'سنة أو شهر أو يوم: 2016 أو \u20662016-01\u2069 أو \u20662016-01-05\u2069، أو بالهجري: رجب 1439',
  },

  list: {
    sort: 'الترتيب',
    sorts: { relevance: 'الصلة', newest: 'الأحدث', oldest: 'الأقدم' },
    perPage: 'في الصفحة',
    perPageGroup: 'عدد النتائج في الصفحة',
    copyLink: 'انسخ الرابط',
    copied: 'نُسخ',
    noDate: 'بلا تاريخ',
    noSource: 'مصدر غير معروف',
    untitled: 'بلا عنوان',
    countries: 'البلدان',
    organizations: 'الجهات',
    persons: 'الشخصيات',
    named: 'الأسماء في الاستعلام',
    nameOf: (typed: string) => `«\u2068${typed}\u2069» من أسماء`,
    alsoSearched: 'يشمل البحث أيضًا:',
    notSearched: 'لا يشمل البحث أسماءه الأخرى:',
    onlyTyped: 'الكلمات كما كُتبت وحدها',
    withNames: 'اشمل الأسماء الأخرى',
    matched: 'طابق:',
    moreNames: (count: number) => `و${showDigits(count)} غيرها`,
    waiting: 'جارٍ البحث',
    forms: 'الأشكال الواردة',
    formsOf: (word: string) => `أشكال «\u2068${word}\u2069»`,
    onlyForm: (form: string) => `اقصر النتائج على «${form}» كما كُتبت`,
    withoutForm: (form: string) => `استبعد «${form}»`,
    moreForms: (count: number) => `و${countedText(count, 'form')} أندر`,
    orInArabic: 'أو بالعربية',
    closest: 'أقرب المقالات',
    closestWhy: 'فيها بعض ما طلبت لا كلّه، ولا تدخل في العدد ولا في التصنيفات.',
  },

  pages: {
    label: 'الصفحات',
    page: (page: string) => `الصفحة ${page}`,
    previous: 'السابقة',
    next: 'التالية',
    shown: 'من',
    to: 'إلى',
    of: '، والكل',
  },

  firstVisit: {
    inArchive: 'في هذا الأرشيف',
    from: 'من',
    publishedBetween: (first: string, last: string) =>
      first === last ? `، نُشرت في ${first}` : `، نُشرت بين ${first} و${last}`,
    takenFrom: '، واستُخرجت من',
    stop: '.',
    examples: 'أمثلة على الاستعلام',
    tries: { phrase: 'عبارة وكلمة', without: 'بلا كلمة', forms: 'كل أشكال الكلمة' },
    newest: 'أحدث ما نُشر',
    allNewest: 'الكل من الأحدث',
    empty: 'الأرشيف فارغ',
    emptyHow: 'ضع ملفاتك في مجلد، ثم أعطِ البرنامج مساره:',
  },

  ...arArticle,

  file: {
    toArticle: 'إلى المقال',
    download: 'نزّل الملف كما هو',
    asArrived: 'الملف الأصلي كما وصل، سطرًا بسطر',
    story: (number: number, stories: number) => `الخبر ${showDigits(number)} من ${showDigits(stories)}`,
    outside: 'خارج الأخبار',
    lineRange: (first: number, last: number) =>
      first === last
        ? `السطر ${showDigits(first)}`
        : `السطور من ${showDigits(first)} إلى ${showDigits(last)}`,
    read: 'اقرأ المقال',
    cameFrom: 'من هنا أُخذ المقال',
    line: (line: number) => `السطر ${showDigits(line)}`,
    blank: 'سطر فارغ',
    account: 'ما صار إليه كل سطر',
    total: 'المجموع',
    aboutFile: 'الملف',
    size: 'الحجم',
    encoding: 'الترميز',
    fingerprint: 'البصمة',
    linesAs: 'السطور',
    stories: 'الأخبار',
    kinds: {
      title: 'عنوان',
      subtitle: 'عنوان فرعي',
      caption: 'تعليق صورة',
      source: 'مصدر',
      date: 'تاريخ',
      byline: 'كاتب',
      body: 'متن',
      repeat: 'مكرّر، أُسقط',
      boilerplate: 'زينة، أُسقطت',
      blank: 'فارغ',
    },
  },

  ...arNotices,
  ...arStates,
  ...arHelp,
  ...arForm,
  ...arAccount,
  ...arEntities,
  ...arEvidence,
  ...arDesk,
  ...arCompare,
  ...arSettings,
  ...arValues,
  ...arExports,
  ...arMatrix,
  ...arThreads,
  ...arTime,
  explainReason,
}

/** Every sentence on screen, in one language. Another dictionary has this type, so none of its sentences can be missing. */
export type Words = typeof ar
