import { readHijriStretch } from '#lib/dates/read-hijri-stretch.ts'

/** A year, a month or a day: `2016`, `2016-01`, `2016-01-05`, also in Arabic-Indic digits and with slashes. */
const shape = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

function latinDigits(text: string): string {
  return text
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
}

function exists(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1000
}

/** Returns the bound in its one written form, or null when it is no date that exists. */
function parseGregorian(text: string): string | null {
  const written = latinDigits(text.trim()).replaceAll('/', '-')
  const parts = shape.exec(written)
  if (!parts) return null
  const [, year, month, day] = parts
  return exists(Number(year), Number(month ?? 1), Number(day ?? 1)) ? written : null
}

/** As a bound in either calendar: a Hijri year, month or day («رجب 1439») becomes its first day, or its last one. */
export function parseBound(text: string, end: 'first' | 'last'): string | null {
  return readHijriStretch(text)?.[end] ?? parseGregorian(text)
}

/** First day a bound covers, `YYYY-MM-DD`: `2016` -> `2016-01-01`. */
export function firstDayOf(bound: string): string {
  return `${bound}${'-01-01'.slice(bound.length === 4 ? 0 : bound.length === 7 ? 3 : 6)}`
}

/** Last day a bound covers, `YYYY-MM-DD`: `2016-02` -> `2016-02-29`. */
export function lastDayOf(bound: string): string {
  if (bound.length === 10) return bound
  const year = Number(bound.slice(0, 4))
  const month = bound.length === 7 ? Number(bound.slice(5)) : 12
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
}

/** Days since 1970-01-01 of `YYYY-MM-DD`: a number the engine can compare. */
export function dayNumber(date: string): number {
  return Math.round(Date.parse(`${date}T00:00:00Z`) / 86_400_000)
}
