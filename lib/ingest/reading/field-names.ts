/** What a column of a table or a line of front matter may tell of an article. */
export type FieldName = 'title' | 'body' | 'source' | 'date' | 'url' | 'id' | 'author'

const names: Readonly<Record<FieldName, readonly string[]>> = {
  title: ['title', 'headline', 'العنوان', 'عنوان'],
  body: ['body', 'text', 'content', 'article', 'full text', 'النص', 'المتن', 'المحتوى', 'نص', 'متن', 'محتوى'],
  source: ['source', 'outlet', 'publisher', 'المصدر', 'مصدر'],
  date: [
    'date',
    'published',
    'published at',
    'publication date',
    'pubdate',
    'التاريخ',
    'تاريخ',
    'تاريخ النشر',
  ],
  url: ['url', 'link', 'الرابط', 'رابط'],
  id: ['id', 'المعرف', 'معرف', 'الرقم'],
  author: ['author', 'byline', 'الكاتب', 'كاتب'],
}

const fields = new Map<string, FieldName>()
for (const field of ['title', 'body', 'source', 'date', 'url', 'id', 'author'] as const)
  for (const name of names[field]) fields.set(foldName(name), field)

/** Which field a name means, in English or Arabic, whatever its case, vowel marks and direction marks. */
export function fieldOfName(name: string): FieldName | undefined {
  return fields.get(foldName(name))
}

/** U+064B to U+0652 are vowel marks, U+0640 the stretching line, the others byte order and direction marks. */
function foldName(name: string): string {
  const plain = name.replace(/[\u064B-\u0652\u0640\uFEFF\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '')
  return plain
    .replace(/[\s_:-]+/g, ' ')
    .trim()
    .toLowerCase()
}
