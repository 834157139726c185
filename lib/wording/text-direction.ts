/**
 * The direction of a text by its letters, not by its first one: «Asia Railways 2017: معرض في ألماتي» is Arabic,
 * though `dir="auto"` would set it left to right. Arabic counts three times, since Latin names inside it are common.
 */
export function textDirection(text: string): 'rtl' | 'ltr' {
  const arabic = text.match(/\p{Script=Arabic}/gu)?.length ?? 0
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0
  return arabic * 3 >= latin ? 'rtl' : 'ltr'
}
