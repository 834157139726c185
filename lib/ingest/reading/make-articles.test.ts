import fc from 'fast-check'
import { expect, test } from 'vitest'
import { articleId } from './make-articles.ts'

const story = { source: 'erem', title: 'قطار جديد', body: 'يسير القطار.\nويصل مساء.' }

test('An article is named by 20 hex digits made from its outlet, title and text alone', () => {
  expect(articleId(story)).toMatch(/^[0-9a-f]{20}$/)
  expect(articleId({ ...story })).toBe(articleId(story))
})

test.each([
  ['another outlet', { ...story, source: 'aawsat' }],
  ['no known outlet', { ...story, source: null }],
  ['an outlet that is named "null"', { ...story, source: 'null' }],
  ['another title', { ...story, title: 'قطار جديد.' }],
  ['another text', { ...story, body: `${story.body} ` }],
  ['the same words, cut elsewhere', { ...story, title: 'قطار', body: `جديد${story.body}` }],
])('%s makes another article', (_what, other) => {
  const ids = new Set([story, other, { ...story, source: null }].map(articleId))
  expect(ids.size).toBe(other.source === null ? 2 : 3)
})

test('Different stories never meet in one id', () => {
  const part = fc.string({ maxLength: 12 })
  const anyStory = fc.record({ source: fc.option(part), title: part, body: part })
  fc.assert(
    fc.property(anyStory, anyStory, (one, two) => {
      const isSame = one.source === two.source && one.title === two.title && one.body === two.body
      expect(articleId(one) === articleId(two)).toBe(isSame)
    }),
  )
})
