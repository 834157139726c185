import { countWords, foldedSet } from './fold-line.ts'

// Short lines of a page's machinery that are told by their form: they stand in heads and feet and are never text.

const SHARE_WORDS = foldedSet(
  'facebook twitter whatsapp telegram linkedin pinterest reddit email mail print share tweet messenger instagram youtube viber x copy link ' +
    'فيسبوك فايسبوك تويتر واتساب واتس اب تلغرام تيليغرام تليجرام تيليجرام لينكدان لينكد ان بنترست انستغرام يوتيوب ماسنجر مسنجر اكس فايبر ' +
    'شارك شاركها مشاركه المشاركه مشاركات انشر غرد ارسل ارسال طباعه اطبع حفظ نسخ الرابط رابط بريد البريد الكتروني الالكتروني عبر على ' +
    'تكبير تصغير الخط حجم استمع a :',
)
const COUNTED = foldedSet(
  'مشاهده مشاهدات المشاهدات قراءه قراءات القراءات زياره زيارات الزيارات تعليق تعليقات التعليقات مشاركه مشاركات اعجاب اعجابات عدد الزوار ' +
    'العدد رقم الصفحه صفحه كلمه كلمات مره مرات views view words comments comment shares likes reads :',
)
const ADDRESS = /https?:\/\/\S|(?:^|\s)www\.\S|\S@[a-z0-9-]+\.[a-z]|(?:^|\s)@\w{3}|\w{3}@(?:\s|$)/i
const LONGEST_ADDRESS = 120
const PAGE_NUMBER =
  /^(?:(?:page|صفحة|ص)\s*\p{Nd}+(?:\s*(?:of|من|\/)\s*\p{Nd}+)?|[-\u2013]?\s*\p{Nd}{1,4}\s*[-\u2013]?|\p{Nd}+\s*(?:of|من|\/)\s*\p{Nd}+(?: documents?)?)$/iu // en dash
const INITIALS = /^(?:-- ?)?\(?\p{L}{1,2}(?:[\s./\\-]{1,3}\p{L}{1,2}){1,5}\.?\)?$/u

/** «(بي بي سي)» has none. */
const LONE_LETTER = /(?<!\p{L})\p{L}(?!\p{L})/u

export type ShortMark = 'share-buttons' | 'counter' | 'address' | 'initials' | 'page-number'

/** «فيسبوك تويتر واتساب», «1,254 مشاهدة», «تابعونا https://…», «م م ج / ن س ع»; undefined for every other line. */
export function readShortMark(text: string, key: string): ShortMark | undefined {
  if (text.length > LONGEST_ADDRESS) return undefined
  const words = key.split(' ')
  if (words.length <= 14 && words.every((word) => SHARE_WORDS.has(word)) && key !== ':')
    return 'share-buttons'
  if (/\d/.test(key) && isCounter(words)) return 'counter'
  if (PAGE_NUMBER.test(text)) return 'page-number'
  if (INITIALS.test(text) && LONE_LETTER.test(text)) return 'initials'
  return ADDRESS.test(text) && countWords(key) <= 16 ? 'address' : undefined
}

function isCounter(words: readonly string[]): boolean {
  const named = words.filter((word) => COUNTED.has(word)).length
  return words.length <= 6 && words.every((word) => COUNTED.has(word) || /^\d+$/.test(word)) && named > 0
}
