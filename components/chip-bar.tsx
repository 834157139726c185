import type { Chip } from '#lib/facets/facet-view.ts'
import { words } from '#lib/wording/words.ts'
import { Icon } from './icon.tsx'

type Props = { readonly chips: readonly Chip[]; readonly clearAllHref: string }

/** Every filter in force, each with its own way out. */
export function ChipBar({ chips, clearAllHref }: Props) {
  if (chips.length === 0) return null
  return (
    <section aria-label={words.chips.region}>
      <ul className="chips">
        {chips.map((chip) => (
          <ChipItem key={chip.key} chip={chip} />
        ))}
        <li>
          <a className="chips-clear" href={clearAllHref}>
            {words.chips.removeAll}
          </a>
        </li>
      </ul>
    </section>
  )
}

function ChipItem({ chip }: { readonly chip: Chip }) {
  const isExcluded = chip.kind === 'excluded'
  const name = isExcluded ? `${words.chips.without} ${chip.name}` : chip.name
  return (
    <li className={isExcluded ? 'chip chip-excluded' : 'chip'}>
      <span className="chip-key">{name}:</span>
      <bdi className="chip-value">{chip.value}</bdi>
      <a
        className="chip-remove"
        href={chip.removeHref}
        aria-label={words.chips.remove(name, chip.value)}
        data-key={`chip:${chip.key}`}
      >
        <Icon name="close" />
      </a>
    </li>
  )
}
