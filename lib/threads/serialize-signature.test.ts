import { expect, it } from 'vitest'
import { parseSignature, serializeSignature } from './serialize-signature.ts'
import { signText } from './sign-text.ts'
import { library } from './test-invented-stories.ts'

it.each([
  ['long', library, 349],
  ['short', { title: 'خبر', body: 'قصير' }, 13],
  ['empty', { title: '', body: '' }, 1],
])('writes a %s signature and reads it back', (_, text, length) => {
  const written = serializeSignature(signText(text))
  expect(written).toHaveLength(length)
  expect(parseSignature(written)).toEqual(signText(text))
})

it.each(['', 'b', 'aAAAA', 'a???', serializeSignature(signText(library)).slice(0, -4)])(
  'reads nothing from %j',
  (word) => {
    expect(parseSignature(word)).toBeNull()
  },
)
