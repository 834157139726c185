import { countedText } from './counted.ts'
import { formatDateLong } from './dates.ts'
import { formatNumber, showDigits } from './numbers.ts'
import { words } from './words.ts'

/** A month or a year of the strip of time, how many articles it has, and of how many of the archive. */
type Bar = { readonly date: string; readonly count: number; readonly ofArchive: number | null }

/** «مارس (آذار) 2018: 12 مقالًا», with shares «مارس (آذار) 2018: 12 مقالًا من 340 (3.5%)». */
export function describeBar({ date, count, ofArchive }: Bar): string {
  const articles = countedText(count, 'article')
  const share =
    ofArchive === null
      ? ''
      : words.timeStrip.ofArchive(formatNumber(ofArchive), formatShare(count, ofArchive))
  return `${formatDateLong(date)}: ${articles}${share}`
}

/** Two digits that count: 35%, 3.5%, 0.35%. */
export function formatShare(count: number, total: number): string {
  const percent = total === 0 ? 0 : (100 * count) / total
  const decimals = percent >= 10 || percent === 0 ? 0 : percent >= 1 ? 1 : 2
  return `${showDigits(percent.toFixed(decimals))}%`
}
