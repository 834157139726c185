import type { TimeBar } from '#lib/search/time-view.ts'
import { describeBar } from '#lib/wording/describe-bar.ts'

/**
 * A bar is a link: one over each, for the pointer. Thinner than a finger and too many to tab through, so keyboards and screen readers
 * have the same links in the table.
 */
export function BarLinks({ bars }: { readonly bars: readonly TimeBar[] }) {
  return (
    <div
      className="bar-links"
      aria-hidden="true"
      style={{ gridTemplateColumns: `repeat(${bars.length}, minmax(0, 1fr))` }}
    >
      {bars.map((bar, index) =>
        bar.count === 0 ? null : (
          <a
            key={bar.date}
            href={bar.href}
            tabIndex={-1}
            title={describeBar(bar)}
            style={{ gridColumn: index + 1 }}
          />
        ),
      )}
    </div>
  )
}
