/** Why lines were dropped, by the splitter's ids. */
const dropped: Readonly<Record<string, string>> = {
  'text-size-button': 'زر حجم الخط',
  'headline-again': 'العنوان مكرّر',
  'caption-again': 'تعليق مكرّر',
  'page-furniture': 'زينة الصفحة',
  footer: 'ذيل الصفحة',
  'after-footer': 'بعد ذيل الصفحة',
  related: 'عناوين أخرى',
  masthead: 'ترويسة الصفحة',
  section: 'اسم القسم',
  navigation: 'قائمة الموقع',
  ticker: 'شريط العناوين',
  separator: 'فاصل',
  'end-mark': 'علامة النهاية',
  hashtags: 'وسوم',
  keywords: 'كلمات مفتاحية',
  'share-buttons': 'أزرار المشاركة',
  newsletter: 'النشرة البريدية',
  boilerplate: 'نص مكرّر في الموقع',
  'repeated-on-page': 'يتكرّر في الصفحة',
  'above-headline': 'فوق العنوان',
  'read-more': 'رابط إلى المزيد',
  cookies: 'إشعار ملفات الارتباط',
  label: 'تسمية',
  clock: 'ساعة أو عدّاد',
  field: 'حقل بيانات',
  markup: 'علامات تنسيق',
  heading: 'عنوان قسم',
  byline: 'اسم كاتب',
  date: 'تاريخ',
  outlet: 'اسم موقع',
  source: 'مصدر',
  publication: 'سطر نشر',
}

/** Why a place needs a look, by the splitter's ids. */
const suspects: Readonly<Record<string, string>> = {
  'perhaps-a-new-story': 'قد يبدأ هنا خبر آخر، وبقي مع ما قبله',
  'text-after-footer': 'نص بعد ذيل الصفحة، وبقي مع الخبر',
  'no-story': 'قُرئ وليس فيه خبر',
}

/** What ingest says of files and lines that it could not read, in its own words; `$` stands for what differs. */
const failures: readonly (readonly [start: string, arabic: string])[] = [
  ['It holds binary data', 'ليس نصًّا بل بيانات ثنائية. احفظه نصًّا ثم أعد القراءة.'],
  ['It is not JSON', 'ليس JSON: يجب أن يكون كل سطر كائنًا كاملًا.'],
  ['It is no article', 'ينقصه العنوان أو المتن، أو نوع حقل فيه غير صحيح.'],
  ['It has neither a title nor a body', 'لا عنوان فيه ولا متن.'],
  ['The date "', 'تاريخ لا يُفهم: اكتبه مثل 2024-05-31.'],
  ['There is no such file', 'لم يعد الملف في مكانه.'],
  ['It may not be read', 'لا إذن بقراءته.'],
  ['It is a link that leads nowhere', 'رابط لا يؤدي إلى شيء.'],
  ['It is a link to another file', 'رابط إلى ملف آخر: ضع الملف نفسه في الحزمة.'],
  ['It is a folder', 'هو مجلد لا ملف.'],
  ['It is larger than 2 GB', 'أكبر من 2 غيغابايت: اقسمه.'],
  ['It is longer than 20 million letters', 'أطول من 20 مليون حرف: اقسمه.'],
  ['It has no visible text', 'لا نص ظاهرًا فيه: احفظ الصفحة بعد أن تُحمّل.'],
  ['The story here is longer', 'الخبر هنا أطول من كتاب: اقسم الملف.'],
  ['Of the story here only', 'الخبر هنا طويل جدًّا: لا يُبحث إلا في أوله.'],
  ['It is locked with a password', 'الحزمة مقفلة بكلمة سر.'],
  ['It is an archive within an archive', 'حزمة داخل حزمة: فكّها أولًا.'],
  ['Its name leads out of the archive', 'اسمه يؤدي إلى خارج الحزمة.'],
  ['Its name is empty or broken', 'اسمه فارغ أو معطوب.'],
  ['It is no whole .zip', 'حزمة zip ناقصة أو معطوبة.'],
  ['It is no whole .gz', 'ملف gz ناقص أو معطوب.'],
  ['It grows to more than', 'يتضخم عند فكّه أكثر مما يفعل نص.'],
  ['It cannot be unpacked', 'تعذّر فكّه.'],
  [
    'Its first row does not name the columns',
    'الصف الأول لا يسمّي الأعمدة: ابدأ بصف مثل العنوان,النص,المصدر,التاريخ.',
  ],
  ['It cannot be read', 'تعذّرت قراءته.'],
]

/** A reason in Arabic; one that nobody has translated stays as it is. */
export function explainReason(reason: string): string {
  const known = dropped[reason] ?? suspects[reason]
  if (known !== undefined) return known
  return failures.find(([start]) => reason.startsWith(start))?.[1] ?? reason
}
