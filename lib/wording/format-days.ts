import { formatDate } from './dates.ts'
import { formatNumber } from './numbers.ts'
import { words } from './words.ts'

/** Two days (`YYYY-MM-DD`), the earlier first: «3 مارس 2018», «من 3 إلى 5 مارس 2018», «من 28 فبراير 2018 إلى 5 مارس 2018». */
export function formatDays(first: string, last: string): string {
  if (first === last) return formatDate(first)
  const isOneMonth = first.slice(0, 7) === last.slice(0, 7)
  const start = isOneMonth ? formatNumber(Number(first.slice(8))) : formatDate(first)
  return words.threads.days(start, formatDate(last))
}
