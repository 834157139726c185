import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainWord } from './test-invented-text.ts'
import {
  createVocabularyCounter,
  makeVocabulary,
  mergeVocabulary,
  parseVocabulary,
  serializeVocabulary,
  VocabularyError,
} from './vocabulary.ts'

function count(articles: readonly (readonly string[])[], minArticles?: number) {
  const counter = createVocabularyCounter()
  for (const texts of articles) counter.add(texts)
  return counter.finish(minArticles)
}

describe('counting words', () => {
  it('counts articles, not occurrences: a word in the title and twice in the body counts once', () => {
    expect(count([['الجيش', 'الجيش والجيش'], ['جيش']], 1).frequency).toEqual(
      new Map([
        ['الجيش', 1],
        ['جيش', 1],
        ['والجيش', 1],
      ]),
    )
  })

  it('counts one word however it is spelt', () => {
    expect([...count([['إيران'], ['ايران'], ['\u0627\u06CC\u0631\u0627\u0646']]).frequency]).toEqual([
      ['ايران', 3],
    ])
  })

  it('leaves out words of one article: a typing mistake is rarely made twice', () => {
    expect([...count([['نادر شائع'], ['شائع']]).frequency.keys()]).toEqual(['شايع'])
  })

  it('keeps for each word the spelling that most texts have, without vowel marks', () => {
    const counter = createVocabularyCounter()
    for (const text of ['السعوديه', 'السُّعودية', 'السعودية السعودية']) counter.add([text])
    expect([...counter.words(1)]).toEqual([{ word: 'السعوديه', articles: 3, spelling: 'السعودية' }])
  })

  it('gives one version whatever the order of the articles, and another when a count differs', () => {
    const articles = [['سلام حرب'], ['حرب'], ['سلام']]
    expect(count(articles.toReversed(), 1)).toEqual(count(articles, 1))
    expect(count([...articles, ['حرب']], 1).version).not.toBe(count(articles, 1).version)
  })
})

describe('writing a vocabulary down', () => {
  it('reads back what it wrote', () => {
    const counts = fc.uniqueArray(fc.tuple(plainWord, fc.integer({ min: 1 })), { selector: ([word]) => word })
    fc.assert(
      fc.property(fc.nat(), counts, (articles, rows) => {
        const vocabulary = makeVocabulary(articles, rows)
        expect(parseVocabulary(serializeVocabulary(vocabulary))).toEqual(vocabulary)
      }),
    )
  })

  it.each(['', 'null', '[]', '{"articles":1}', '{"version":"0","articles":1,"words":[["a",3]]}'])(
    'refuses %j',
    (text) => expect(() => parseVocabulary(text)).toThrow(VocabularyError),
  )

  it('refuses a file whose words were changed by hand', () => {
    const written = serializeVocabulary(makeVocabulary(9, [['حرب', 4]]))
    expect(() => parseVocabulary(written.replace('4', '5'))).toThrow(VocabularyError)
  })
})

describe('merging the base list under an archive', () => {
  const base = makeVocabulary(10_000, [
    ['حكومه', 5000],
    ['نادره', 8],
  ])

  it('gives a small archive words it never saw, in its own scale', () => {
    const merged = mergeVocabulary(base, makeVocabulary(80, [['حكومه', 40]]))
    expect(merged.articles).toBe(1080)
    expect([...merged.frequency]).toEqual([
      ['حكومه', 540],
      ['نادره', 1],
    ])
  })

  it('does not overrule a large archive', () => {
    const merged = mergeVocabulary(base, makeVocabulary(100_000, [['حكومه', 90_000]]))
    expect(merged.frequency.get('حكومه')).toBe(90_500)
  })
})
