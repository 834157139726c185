import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { TimeBars } from './time-bars.tsx'

const months = (isInRange: (index: number) => boolean) =>
  [4, 0, 1, 2].map((count, index) => ({ month: `2016-0${index + 1}`, count, isInRange: isInRange(index) }))

describe('the bars of the time strip', () => {
  it('are hidden from screen readers: the years are the controls', () => {
    expect(renderToStaticMarkup(<TimeBars months={months(() => true)} />)).toContain('aria-hidden="true"')
  })

  it('draw the fullest month highest and an empty month not at all', () => {
    const html = renderToStaticMarkup(<TimeBars months={months(() => true)} />)
    expect(html).toContain('M3.5 100v-94h3v94z')
    expect(html).not.toContain('M13.5')
  })

  it('light the chosen stretch, and nothing when all is open', () => {
    const lit = renderToStaticMarkup(<TimeBars months={months((index) => index > 1)} />)
    expect(lit).toContain('class="time-window" x="20" y="0" width="20"')
    expect(renderToStaticMarkup(<TimeBars months={months(() => true)} />)).not.toContain('time-window')
  })
})
