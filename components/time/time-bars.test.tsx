import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { TimeBars } from './time-bars.tsx'

const bars = (isInRange: (index: number) => boolean, archive: readonly number[] | null = null) =>
  [4, 0, 1, 2].map((count, index) => ({
    ...{ date: `2016-0${index + 1}`, count, href: '/', isInRange: isInRange(index) },
    ofArchive: archive?.[index] ?? null,
  }))

describe('the bars of the time strip', () => {
  it('are hidden from screen readers: the years and the table tell the same', () => {
    expect(renderToStaticMarkup(<TimeBars bars={bars(() => true)} />)).toContain('aria-hidden="true"')
  })

  it('draw the fullest month highest and an empty month not at all', () => {
    const html = renderToStaticMarkup(<TimeBars bars={bars(() => true)} />)
    expect(html).toContain('M3.5 100v-94h3v94z')
    expect(html).not.toContain('M13.5')
  })

  it('as shares, draw the month highest that has the largest part of its articles here', () => {
    const html = renderToStaticMarkup(<TimeBars bars={bars(() => true, [40, 9, 2, 10])} />)
    expect(html).toContain('M23.5 100v-94h3v94z')
    expect(html).toContain('M3.5 100v-19h3v19z')
  })

  it('light the chosen stretch, and nothing when all is open', () => {
    const lit = renderToStaticMarkup(<TimeBars bars={bars((index) => index > 1)} />)
    expect(lit).toContain('class="time-window" x="20" y="0" width="20"')
    expect(renderToStaticMarkup(<TimeBars bars={bars(() => true)} />)).not.toContain('time-window')
  })
})
