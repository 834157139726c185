import { formatNumber } from '#lib/wording/numbers.ts'

/** Digits in a box of their own: left to right, tabular, so that units line up in both languages. */
export function Number({ value }: { readonly value: number | string }) {
  return (
    <bdi dir="ltr" className="n">
      {typeof value === 'number' ? formatNumber(value) : value}
    </bdi>
  )
}
