import type { TimeView } from '#lib/search/search-view.ts'

type Months = TimeView['months']

const height = 100
const step = 10
const widest = 7
/** Over three years or fewer a full bar would be a block. */
const slim = 3
const fewMonths = 36

/** One bar a month, oldest first from the start edge. Two paths, however many months there are. */
export function TimeBars({ months }: { readonly months: Months }) {
  const most = Math.max(1, ...months.map((month) => month.count))
  const width = months.length > fewMonths ? widest : slim
  const bars = (isInRange: boolean) =>
    months
      .map((month, index) => (month.isInRange === isInRange ? bar(index, month.count / most, width) : ''))
      .join('')
  return (
    <svg
      className="time-bars"
      viewBox={`0 0 ${months.length * step} ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <TimeWindow months={months} />
      <path className="time-bar" d={bars(false)} />
      <path className="time-bar-in" d={bars(true)} />
    </svg>
  )
}

function bar(index: number, share: number, width: number): string {
  if (share === 0) return ''
  const tall = Math.max(2, Math.round(share * 94))
  return `M${index * step + (step - width) / 2} ${height}v${-tall}h${width}v${tall}z`
}

/** The light on the chosen stretch, with its two edges; none when nothing is chosen. */
function TimeWindow({ months }: { readonly months: Months }) {
  const first = months.findIndex((month) => month.isInRange)
  const last = months.findLastIndex((month) => month.isInRange)
  const isWhole = first === 0 && last === months.length - 1
  if (first < 0 || isWhole) return null
  const [from, to] = [first * step, (last + 1) * step]
  return (
    <>
      <rect className="time-window" x={from} y="0" width={to - from} height={height} />
      <path className="time-edge" d={`M${from} 0V${height}M${to} 0V${height}`} />
    </>
  )
}
