import { dropInvisible } from './fold-line.ts'

const LETTERS: Readonly<Record<string, string>> = {
  ...{ ا: 'a', أ: 'a', إ: 'a', آ: 'a', ٱ: 'a', ب: 'b', ت: 't', ث: 'th', ج: 'j', ح: 'h', خ: 'kh' },
  ...{ د: 'd', ذ: 'dh', ر: 'r', ز: 'z', س: 's', ش: 'sh', ص: 's', ض: 'd', ط: 't', ظ: 'z', ع: 'a' },
  ...{ غ: 'gh', ف: 'f', ق: 'q', ك: 'k', ل: 'l', م: 'm', ن: 'n', ه: 'h', ة: 't', و: 'w', ي: 'y' },
  ...{ ى: 'a', ؤ: 'w', ئ: 'y', پ: 'p', چ: 'ch', ژ: 'zh', گ: 'g', ڤ: 'v', ک: 'k', ی: 'y' },
}
const LONGEST = 60

/** A stable id from a name that no profile knows: «وكالة الأفق» -> `wkalt-alafq`. Empty when nothing is left. */
export function transliterateName(name: string): string {
  return dropInvisible(name)
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u0640\u064B-\u065F\u0621]/g, '') // tatweel, vowel marks, lone hamza
    .replace(/\p{Script=Arabic}/gu, (letter) => LETTERS[letter] ?? '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-|-$/g, '')
}
