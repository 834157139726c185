import type { FacetOption } from '#lib/facets/facet-view.ts'
import type { FacetId } from '#lib/query/search-state.ts'
import { countedText } from '#lib/wording/counted.ts'
import { formatRatio } from '#lib/wording/ratios.ts'
import { words } from '#lib/wording/words.ts'
import { Icon, type IconName } from '../icon.tsx'
import { Leader } from '../text/leader.tsx'
import { Number } from '../text/number.tsx'

type Props = { readonly facet: FacetId; readonly option: FacetOption }

const boxIcon: Record<FacetOption['status'], IconName | null> = {
  open: null,
  chosen: 'check',
  excluded: 'minus',
}

/** One value: a link drawn as a box with a name, its leader and its count; and the link that excludes it. */
export function FacetRow({ facet, option }: Props) {
  const icon = boxIcon[option.status]
  const key = `${facet}:${option.id}`
  return (
    <li className={rowClasses(option)}>
      <a
        className="pick"
        href={option.toggleHref}
        aria-current={option.status === 'chosen' ? 'true' : undefined}
        data-key={key}
      >
        <span className="box" aria-hidden="true">
          {icon && <Icon name={icon} />}
        </span>
        <bdi className="name">{option.label}</bdi>
        {option.status === 'excluded' && <span className="sr-only">{words.facets.excluded}</span>}
        <Leader />
        <Number value={option.count} />
        {option.ratio !== null && <Ratio ratio={option.ratio} isTelling={option.isTelling} />}
      </a>
      <Only option={option} dataKey={`only:${key}`} />
      <Exclude option={option} dataKey={`x${key}`} />
      {option.aliases.length > 0 && (
        <p className="row-names">
          {countedText(option.aliases.length, 'name')}: {option.aliases.join(words.comma)}
        </p>
      )}
    </li>
  )
}

/** By how much more frequent it is here than in the archive. */
function Ratio({ ratio, isTelling }: Pick<FacetOption, 'isTelling'> & { readonly ratio: number }) {
  return (
    <span className={isTelling ? 'ratio ratio-more' : 'ratio'}>
      <Number value={formatRatio(ratio)} />
    </span>
  )
}

function Only({ option, dataKey }: { readonly option: FacetOption; readonly dataKey: string }) {
  if (option.onlyHref === null) return null
  const { only, onlyValue } = words.facetTools
  return (
    <a className="only" href={option.onlyHref} aria-label={onlyValue(option.label)} data-key={dataKey}>
      {only}
    </a>
  )
}

function Exclude({ option, dataKey }: { readonly option: FacetOption; readonly dataKey: string }) {
  const isExcluded = option.status === 'excluded'
  const { exclude, lift, excludeValue, liftValue } = words.facets
  return (
    <a
      className="exclude"
      href={option.excludeHref}
      aria-label={isExcluded ? liftValue(option.label) : excludeValue(option.label)}
      title={isExcluded ? lift : exclude}
      data-key={dataKey}
    >
      <Icon name="exclude" />
    </a>
  )
}

function rowClasses(option: FacetOption): string {
  const classes = ['row']
  if (option.status === 'chosen') classes.push('row-chosen')
  if (option.status === 'excluded') classes.push('row-excluded')
  if (option.count === 0) classes.push('row-zero')
  if (option.isUnknown) classes.push('row-unknown')
  return classes.join(' ')
}
