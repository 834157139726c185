import { toHijri } from '#lib/dates/convert-hijri.ts'
import { showDigits } from '#lib/wording/numbers.ts'
import { words } from '#lib/wording/words.ts'

/** `2018-03-27` -> «10 رجب 1439 هـ»; null outside the calendar's table (1924 to 2077). */
export function hijriLabel(date: string): string | null {
  const hijri = toHijri(date)
  if (hijri === undefined) return null
  const { hijriDay, hijriMonths } = words.timeStrip
  return hijriDay(showDigits(hijri.day), hijriMonths[hijri.month - 1] ?? '', showDigits(hijri.year))
}
