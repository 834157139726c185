import type { LooksView, LookView } from '#lib/search/account-view.ts'
import { formatNumber } from '#lib/wording/numbers.ts'
import { words } from '#lib/wording/words.ts'
import { FileName } from '../text/file-name.tsx'
import { Number } from '../text/number.tsx'
import { ScrollTable } from '../text/scroll-table.tsx'

type Props = {
  readonly id: 'failures' | 'suspects' | 'empty'
  readonly title: string
  readonly lead?: string
  readonly looks: LooksView
}

/** Places that need a look, each a link to its line. Nothing is drawn when there are none. */
export function Looks({ id, title, lead, looks }: Props) {
  if (looks.count === 0) return null
  const { file, reason, line } = words.account.look
  return (
    <section className="section" id={id} aria-labelledby={`${id}-title`}>
      <div className="section-head">
        <h2 id={`${id}-title`}>
          {title} <Number value={looks.count} />
        </h2>
      </div>
      {lead && <p className="text-meta text-ink-2 pbe-2">{lead}</p>}
      <ScrollTable
        label={words.account.tableOf(title)}
        columns={[
          { id: 'file', label: file },
          { id: 'reason', label: reason },
          { id: 'line', label: line, isNumber: true },
        ]}
      >
        {looks.shown.map((look, position) => (
          <LookRow key={position} look={look} />
        ))}
      </ScrollTable>
      <More looks={looks} />
    </section>
  )
}

function LookRow({ look: { path, href, reason, line } }: { readonly look: LookView }) {
  return (
    <tr>
      <td>
        {href === null ? (
          <FileName path={path} />
        ) : (
          <a href={href}>
            <FileName path={path} />
          </a>
        )}
      </td>
      <td>
        <bdi>{words.explainReason(reason)}</bdi>
      </td>
      <td className="number-cell">{line !== null && <Number value={line} />}</td>
    </tr>
  )
}

function More({ looks: { count, shown, moreHref } }: { readonly looks: LooksView }) {
  const rest = count - shown.length
  if (rest === 0) return null
  if (moreHref === null)
    return (
      <a className="more" href="/archive/files">
        {words.account.rest}
      </a>
    )
  return (
    <a className="more" href={moreHref}>
      {words.account.more(formatNumber(rest))}
    </a>
  )
}
