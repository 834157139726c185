/** Between digits of a folded text: full stop, comma, Arabic comma, thousands (U+066C) and decimal separator (U+066B). */
const joins = /[.,\u060C\u066B\u066C]/
const thousands = /^[1-9]\d{0,2}([,\u060C\u066C])\d{3}(?:\1\d{3})*(?:[.\u066B]\d{1,2})?$/
/** With full stops only where no decimal is written so: 1.000, 2.500, 1.234.567, but not 1.746 metres. */
const stoppedThousands = /^[1-9]\d{0,2}(?:\.\d00|(?:\.\d{3}){2,3})(?:,\d{1,2})?$/
const decimal = /^\d+[.,\u060C\u066B]\d{1,2}$|^\d{1,3}[.\u066B]\d{3}$/

/**
 * One number written with separators, without them: 1,000, 1.000 and 1٬000 -> 1000; 2,5 and 2٫5 -> 2.5. Null when it is
 * several numbers, or a date, a time, a version: 12.05.2017, 2016,2017, 1.2.3.
 */
export function joinNumber(written: string): string | null {
  if (thousands.test(written)) return written.replace(/[,\u060C\u066C]/g, '').replace('\u066B', '.')
  if (stoppedThousands.test(written)) return written.replaceAll('.', '').replace(',', '.')
  return decimal.test(written) ? written.replace(/[,\u060C\u066B]/, '.') : null
}

/** Where a run of digits and single separators that begins at `start` with a digit ends in a folded text. */
export function endOfNumber(folded: string, start: number): number {
  let end = start
  while (isDigit(folded, end) || (joins.test(folded.charAt(end)) && isDigit(folded, end + 1))) end += 1
  return end
}

function isDigit(folded: string, at: number): boolean {
  const unit = folded.charCodeAt(at)
  return unit >= 0x30 && unit <= 0x39
}
