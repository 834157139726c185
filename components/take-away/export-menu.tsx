import type { TakeAwayView } from '#lib/search/take-away-view.ts'
import { words } from '#lib/wording/words.ts'
import { Menu } from '../menu.tsx'

type Props = Pick<TakeAwayView, 'exports'> & {
  /** Articles of the search: what each file has. */
  readonly total: number
}

/** All of a search as a file, and what each format is for. */
export function ExportMenu({ exports, total }: Props) {
  const { title, all, formats, order } = words.exports
  return (
    <Menu label={title} dataKey="menu-export">
      <p>{all(total)}</p>
      <ul className="menu-list">
        {exports.map(({ value, href }) => (
          <li key={value}>
            <a className="more" href={href} download>
              <bdi>{formats[value].name}</bdi>
            </a>
            {': '}
            {formats[value].use}
          </li>
        ))}
      </ul>
      <p className="menu-note">{order}</p>
    </Menu>
  )
}
