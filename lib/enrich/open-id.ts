const latin: Readonly<Record<string, string>> = {
  ...{ ا: 'a', ب: 'b', ت: 't', ث: 'th', ج: 'j', ح: 'h', خ: 'kh', د: 'd', ذ: 'dh', ر: 'r', ز: 'z', س: 's' },
  ...{ ش: 'sh', ص: 's', ض: 'd', ط: 't', ظ: 'z', ع: 'a', غ: 'gh', ف: 'f', ق: 'q', ك: 'k', ل: 'l', م: 'm' },
  ...{ ن: 'n', ه: 'h', و: 'w', ي: 'y', ء: '', ؤ: 'w', ئ: 'y' },
}

/** The stable id of an organisation that is in no table: جامعة بيرزيت -> open:jamah-byrzyt */
export function openId(words: readonly string[]): string {
  return `open:${words.map(spell).filter(Boolean).join('-')}`
}

export function isOpenId(id: string): boolean {
  return id.startsWith('open:')
}

function spell(word: string): string {
  let spelt = ''
  for (const letter of word) spelt += latin[letter] ?? (/[a-z0-9]/.test(letter) ? letter : '')
  return spelt
}
