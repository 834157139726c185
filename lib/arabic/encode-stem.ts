/**
 * A stem as one ASCII word: `x` and its spelling in a..z. It can never be taken for a word of a text, the engine's own
 * Arabic rules leave it alone, and different stems stay different: موسكو -> xmwskw.
 *
 * One letter or `o` + letter for an Arabic letter (near Buckwalter's), `i` + letter for a Latin one, `p` + a..j for a
 * digit, `u` + four of a..p for any other UTF-16 unit: no code begins another.
 */
export function encodeStem(stem: string): string {
  let encoded = 'x'
  for (let i = 0; i < stem.length; i++) {
    const unit = stem.charCodeAt(i)
    encoded += codes[unit] ?? spellUnit(unit)
  }
  return encoded
}

const arabicCodes: Readonly<Record<string, string>> = {
  ...{ ا: 'a', ب: 'b', ت: 't', ث: 'v', ج: 'j', خ: 'x', د: 'd', ر: 'r', ز: 'z', س: 's', ش: 'c' },
  ...{ ع: 'e', غ: 'g', ف: 'f', ق: 'q', ك: 'k', ل: 'l', م: 'm', ن: 'n', ه: 'h', و: 'w', ي: 'y' },
  ...{ ء: 'oa', ح: 'oh', ذ: 'oj', ص: 'os', ض: 'od', ط: 'ot', ظ: 'oz' },
}

const codes = buildCodes()

function buildCodes(): string[] {
  const built: string[] = []
  for (let unit = 0; unit < 0x0700; unit++) built.push(spellUnit(unit))
  for (const letter of 'abcdefghijklmnopqrstuvwxyz') built[letter.charCodeAt(0)] = `i${letter}`
  for (const digit of '0123456789') built[digit.charCodeAt(0)] = `p${'abcdefghij'.charAt(Number(digit))}`
  for (const [letter, code] of Object.entries(arabicCodes)) built[letter.charCodeAt(0)] = code
  return built
}

function spellUnit(unit: number): string {
  let code = 'u'
  for (let shift = 12; shift >= 0; shift -= 4) code += 'abcdefghijklmnop'.charAt((unit >> shift) & 15)
  return code
}
