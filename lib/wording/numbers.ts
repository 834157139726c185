import { readCurrentRequest } from '#lib/server/current-request.ts'
import type { Digits, Language } from '#lib/server/interface-settings.ts'
import { currentLanguage } from './language.ts'

/** `ar` alone differs between runtimes, so the calendar and the digits are always named. */
const grouped: Readonly<Record<Digits, Intl.NumberFormat>> = {
  latn: new Intl.NumberFormat('ar-u-ca-gregory-nu-latn', { useGrouping: true }),
  arab: new Intl.NumberFormat('ar-u-ca-gregory-nu-arab', { useGrouping: true }),
}

/** `1204` -> `1,204`, or `١٬٢٠٤` for who reads these. Runs left to right, so it belongs in a `<bdi dir="ltr">` of its own. */
export function formatNumber(value: number): string {
  return grouped[readCurrentRequest().settings.digits].format(value)
}

/** The digits of a text as its reader wants them: years, lines, percentages. Not for what is copied or typed: addresses, hashes. */
export function showDigits(text: string | number): string {
  if (readCurrentRequest().settings.digits === 'latn') return String(text)
  return String(text).replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)))
}

const sizes: Readonly<Record<Language, readonly [string, string, string]>> = {
  ar: ['بايت', 'كيلوبايت', 'ميغابايت'],
  en: ['bytes', 'KB', 'MB'],
}

/** `11344` -> `11 كيلوبايت`, rounded: a size to look at, not to compute with. */
export function formatBytes(bytes: number): string {
  const [byte, kilobyte, megabyte] = sizes[currentLanguage()]
  if (bytes < 1024) return `${formatNumber(bytes)} ${byte}`
  if (bytes < 1024 * 1024) return `${formatNumber(Math.round(bytes / 1024))} ${kilobyte}`
  return `${formatNumber(Math.round(bytes / 1024 / 1024))} ${megabyte}`
}
