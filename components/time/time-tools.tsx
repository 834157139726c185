import type { TimeView } from '#lib/search/time-view.ts'
import { countedText } from '#lib/wording/counted.ts'
import { showDigits } from '#lib/wording/numbers.ts'
import { words } from '#lib/wording/words.ts'
import { Segmented } from '../segmented.tsx'
import { Counted } from '../text/counted.tsx'
import { TimeTable } from './time-table.tsx'

/** Under the bars: which dates, counts or shares, the way back to all, what is not drawn, the table. */
export function TimeTools({ time }: { readonly time: TimeView }) {
  const { dates, datesGroup, kinds, kindsGroup, whole } = words.timeStrip
  return (
    <div className="time-tools">
      <Segmented
        group={datesGroup}
        options={time.dates.map((one) => ({ ...one, key: one.value, label: dates[one.value] }))}
      />
      <Segmented
        group={kindsGroup}
        options={time.kinds.map((one) => ({ ...one, key: one.value, label: kinds[one.value] }))}
      />
      {time.wholeHref && (
        <a className="more" href={time.wholeHref} data-key="time-whole">
          {whole}
        </a>
      )}
      <Undated time={time} />
      <Aside years={time.aside} />
      <TimeTable time={time} />
    </div>
  )
}

/** Articles without such a date: those of no date of publication can be chosen. */
function Undated({ time: { undated, of } }: { readonly time: TimeView }) {
  if (undated.count === 0 && !undated.isChosen) return null
  const text = (
    <span>
      <Counted count={undated.count} noun="article" /> {words.timeStrip.without[of]}
    </span>
  )
  if (undated.href === null) return text
  return (
    <a
      className="more"
      href={undated.href}
      aria-current={undated.isChosen ? 'true' : undefined}
      data-key="undated"
    >
      {text}
    </a>
  )
}

/** Years that lie too far from the others to be drawn beside them. */
const mostAside = 4

function Aside({ years }: { readonly years: TimeView['aside'] }) {
  if (years.length === 0) return null
  const { aside, others } = words.timeStrip
  return (
    <span className="time-aside">
      {aside}
      {years.slice(-mostAside).map(({ year, count, href }) => (
        <a key={year} className="more" href={href} title={countedText(count, 'article')}>
          {showDigits(year)}
        </a>
      ))}
      {years.length > mostAside && others(showDigits(years.length - mostAside))}
    </span>
  )
}
