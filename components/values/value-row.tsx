import type { ValueRowView } from '#lib/search/values-view.ts'
import { formatRatio, formatShare } from '#lib/wording/ratios.ts'
import { words } from '#lib/wording/words.ts'
import { Number } from '../text/number.tsx'

/** A value: what is here of it, what the archive has, and links that choose it, exclude it or leave it alone. */
export function ValueRow({ row }: { readonly row: ValueRowView }) {
  const { label, status, count, share, archiveCount, archiveShare, ratio } = row
  return (
    <tr className={`value-row value-${status}`}>
      <th scope="row">
        <bdi className="name">{label}</bdi>
        {status !== 'open' && <span className="value-status"> ({words.values[status]})</span>}
      </th>
      <NumberCell value={count} />
      <NumberCell value={share === null ? null : formatShare(share)} />
      <NumberCell value={archiveCount} />
      <NumberCell value={formatShare(archiveShare)} />
      <NumberCell value={ratio === null ? null : formatRatio(ratio)} isStrong={row.isTelling} />
      <td>
        <Actions row={row} />
      </td>
    </tr>
  )
}

type CellProps = { readonly value: string | number | null; readonly isStrong?: boolean }

function NumberCell({ value, isStrong = false }: CellProps) {
  return (
    <td className={isStrong ? 'number-cell font-strong' : 'number-cell'}>
      {value !== null && <Number value={value} />}
    </td>
  )
}

function Actions({ row }: { readonly row: ValueRowView }) {
  const { label, status, toggleHref, excludeHref, onlyHref } = row
  const { choose, release, chooseValue, releaseValue } = words.values
  const { exclude, lift, excludeValue, liftValue } = words.facets
  const isChosen = status === 'chosen'
  const isExcluded = status === 'excluded'
  return (
    <span className="value-actions">
      {!isExcluded && (
        <a href={toggleHref} aria-label={isChosen ? releaseValue(label) : chooseValue(label)}>
          {isChosen ? release : choose}
        </a>
      )}
      <a href={excludeHref} aria-label={isExcluded ? liftValue(label) : excludeValue(label)}>
        {isExcluded ? lift : exclude}
      </a>
      {onlyHref && (
        <a href={onlyHref} aria-label={words.facetTools.onlyValue(label)}>
          {words.facetTools.only}
        </a>
      )}
    </span>
  )
}
