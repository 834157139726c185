import type { TakeAwayView } from '#lib/search/take-away-view.ts'
import { words } from '#lib/wording/words.ts'
import { Menu } from '../menu.tsx'

/** The feeds of a search, for a feed reader. */
export function FeedMenu({ feeds }: Pick<TakeAwayView, 'feeds'>) {
  const { title, lead, ...names } = words.feeds
  return (
    <Menu label={title} dataKey="menu-feeds">
      <p>{lead}</p>
      <ul className="menu-list">
        {feeds.map(({ value, href }) => (
          <li key={value}>
            <a className="more" href={href}>
              {names[value]}
            </a>
          </li>
        ))}
      </ul>
    </Menu>
  )
}
