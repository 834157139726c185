/** `ar` alone differs between runtimes, so the calendar and the digits are always named. */
export const arabic = 'ar-u-ca-gregory-nu-latn'

const grouped = new Intl.NumberFormat(arabic, { useGrouping: true })

/** `1204` -> `1,204`. Latin digits; runs left to right, so it belongs in a `<bdi dir="ltr">` of its own. */
export function formatNumber(value: number): string {
  return grouped.format(value)
}

/** `11344` -> `11 كيلوبايت`, rounded: a size to look at, not to compute with. */
export function formatBytes(bytes: number): string {
  if (bytes < 1024) return `${formatNumber(bytes)} بايت`
  if (bytes < 1024 * 1024) return `${formatNumber(Math.round(bytes / 1024))} كيلوبايت`
  return `${formatNumber(Math.round(bytes / 1024 / 1024))} ميغابايت`
}
