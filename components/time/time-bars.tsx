import type { TimeBar } from '#lib/search/time-view.ts'

const height = 100
const step = 10
const widest = 7
/** Over three years or fewer a full bar would be a block. */
const slim = 3
const fewBars = 36

/** One bar a month or year, oldest first from the start edge. Two paths, however many there are; the links lie over them. */
export function TimeBars({ bars }: { readonly bars: readonly TimeBar[] }) {
  const most = Math.max(...bars.map(valueOf))
  const width = bars.length > fewBars ? widest : slim
  const draw = (isInRange: boolean) =>
    bars
      .map((bar, index) =>
        bar.isInRange === isInRange && most > 0 ? drawBar(index, valueOf(bar) / most, width) : '',
      )
      .join('')
  return (
    <svg
      className="time-bars"
      viewBox={`0 0 ${bars.length * step} ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <TimeWindow bars={bars} />
      <path className="time-bar" d={draw(false)} />
      <path className="time-bar-in" d={draw(true)} />
    </svg>
  )
}

/** Articles, or their share of the archive's. */
function valueOf({ count, ofArchive }: TimeBar): number {
  if (ofArchive === null) return count
  return ofArchive === 0 ? 0 : count / ofArchive
}

function drawBar(index: number, share: number, width: number): string {
  if (share === 0) return ''
  const tall = Math.max(2, Math.round(share * 94))
  return `M${index * step + (step - width) / 2} ${height}v${-tall}h${width}v${tall}z`
}

/** The light on the chosen stretch, with its two edges; none when nothing is chosen. */
function TimeWindow({ bars }: { readonly bars: readonly TimeBar[] }) {
  const first = bars.findIndex((bar) => bar.isInRange)
  const last = bars.findLastIndex((bar) => bar.isInRange)
  const isWhole = first === 0 && last === bars.length - 1
  if (first < 0 || isWhole) return null
  const [from, to] = [first * step, (last + 1) * step]
  return (
    <>
      <rect className="time-window" x={from} y="0" width={to - from} height={height} />
      <path className="time-edge" d={`M${from} 0V${height}M${to} 0V${height}`} />
    </>
  )
}
