const twoDigits = new Intl.NumberFormat('en', { maximumSignificantDigits: 2, useGrouping: true })
const wholes = new Intl.NumberFormat('en', { maximumFractionDigits: 0, useGrouping: true })

/** `3.249` -> `×3.2`, `14.6` -> `×15`: how many times. Runs left to right, so it belongs in a `<bdi dir="ltr">` of its own. */
export function formatRatio(ratio: number): string {
  return `×${(ratio < 10 ? twoDigits : wholes).format(ratio)}`
}

/** `0.1234` -> `12%`, `0.0123` -> `1.2%`: a share to look at. What is not nothing is not `0%`. */
export function formatShare(share: number): string {
  if (share > 0 && share < 0.001) return '<0.1%'
  return `${(share < 0.1 ? twoDigits : wholes).format(share * 100)}%`
}
