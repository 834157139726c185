import fc from 'fast-check'
import { expect, test } from 'vitest'
import { numberMatches } from './number-matches.ts'
import type { Segment } from './search-view.ts'

const plain = (text: string): Segment => ({ text, isMatch: false })
const match = (text: string): Segment => ({ text, isMatch: true })
const inName = (...segments: Segment[]) =>
  ({
    kind: 'country',
    ...{ id: 'EG', label: 'مصر', href: '/', segments },
    ...{ anchor: 'EG-1', inner: [] as const, nextHref: null },
  }) as const
const inText = (...segments: Segment[]) => ({ kind: 'text', segments }) as const
const paragraph = (...spans: (ReturnType<typeof inName> | ReturnType<typeof inText>)[]) => ({
  spans,
  line: null,
})

test('matches are numbered as they are read: title, subtitle, captions, text', () => {
  const { title, subtitle, captions, paragraphs, matches } = numberMatches({
    title: [match('نهر'), plain(' و'), match('نهر')],
    subtitle: [match('نهر')],
    captions: [[plain('صورة '), match('نهر')]],
    paragraphs: [paragraph(inText(plain('ثم '), match('نهر')))],
  })
  const anchors = [
    ...title,
    ...(subtitle ?? []),
    ...captions.flat(),
    ...paragraphs.flatMap(({ spans }) => spans.flatMap(({ segments }) => segments)),
  ]
  expect(anchors.flatMap(({ anchor }) => anchor ?? [])).toEqual(['m1', 'm2', 'm3', 'm4', 'm5'])
  expect(matches).toBe(5)
})

test('a phrase that ends inside a name is one match, and two names side by side are two paragraphs apart', () => {
  const body = [
    paragraph(inText(plain('قال '), match('رئيس ')), inName(match('مصر'))),
    paragraph(inName(match('مصر'))),
  ]
  expect(numberMatches({ title: [], subtitle: null, captions: [], paragraphs: body }).matches).toBe(2)
})

test('no two matches have one address, and there are as many addresses as matches', () => {
  const segments = fc.array(fc.record({ text: fc.constantFrom('', 'نهر', ' '), isMatch: fc.boolean() }), {
    maxLength: 12,
  })
  fc.assert(
    fc.property(segments, fc.array(segments, { maxLength: 4 }), (title, body) => {
      const view = numberMatches({
        title,
        subtitle: null,
        captions: [],
        paragraphs: body.map((own) => paragraph(inText(...own))),
      })
      const anchors = [
        ...view.title,
        ...view.paragraphs.flatMap(({ spans }) => spans.flatMap((span) => span.segments)),
      ].flatMap(({ anchor }) => anchor ?? [])
      expect(new Set(anchors).size).toBe(anchors.length)
      expect(anchors.length).toBe(view.matches)
    }),
  )
})
