import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { FacetOption } from '#lib/facets/facet-view.ts'
import { FacetRow } from './facet-row.tsx'

const open: FacetOption = {
  id: 'KZ',
  label: 'كازاخستان',
  aliases: ['Kazakhstan', 'قازاقستان'],
  count: 1204,
  status: 'open',
  isUnknown: false,
  toggleHref: '/?country=KZ',
  excludeHref: '/?xcountry=KZ',
  onlyHref: '/?country=KZ',
  ratio: null,
  isTelling: false,
}
const draw = (change: Partial<FacetOption>) =>
  renderToStaticMarkup(<FacetRow facet="country" option={{ ...open, ...change }} />)

describe('a facet value', () => {
  it('is a link with its name and its count, and a named link that excludes it', () => {
    const html = draw({})
    expect(html).toContain('href="/?country=KZ"')
    expect(html).toContain('<bdi dir="ltr" class="n">1,204</bdi>')
    expect(html).toContain('aria-label="استبعد كازاخستان"')
    expect(html).not.toContain('aria-current')
  })

  it('holds its other names, which the facet is opened to', () => {
    expect(draw({})).toContain('اسمان: Kazakhstan، قازاقستان')
    expect(draw({ aliases: [] })).not.toContain('اسم')
  })

  it('has a named link to itself alone, unless it is alone already', () => {
    expect(draw({})).toContain('aria-label="هذا وحده: كازاخستان"')
    expect(draw({ onlyHref: null })).not.toContain('وحده')
  })

  it('shows how much more frequent it is here only when asked', () => {
    expect(draw({})).not.toContain('×')
    expect(draw({ ratio: 3.249 })).toContain('<bdi dir="ltr" class="n">×3.2</bdi>')
  })

  it('is current when chosen, also at no article', () => {
    const html = draw({ status: 'chosen', count: 0 })
    expect(html).toContain('aria-current="true"')
    expect(html).toContain('row-chosen row-zero')
  })

  it('says in words that it is excluded, and how to lift that', () => {
    const html = draw({ status: 'excluded' })
    expect(html).toContain('مستبعَد')
    expect(html).toContain('aria-label="ألغِ استبعاد كازاخستان"')
  })

  it('keeps its key whatever its state, so that focus stays', () => {
    for (const status of ['open', 'chosen', 'excluded'] as const) {
      expect(draw({ status })).toContain('data-key="country:KZ"')
    }
  })
})
