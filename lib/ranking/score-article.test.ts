import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rankArticles } from './rank-articles.ts'
import { inverseFrequency, type RankTerm, type RankText } from './rank-term.ts'
import { scoreArticle } from './score-article.ts'

const term = (name: string, idf = 2): RankTerm => ({
  stem: `x${name}`,
  word: `w${name}`,
  stemIdf: idf,
  wordIdf: idf,
})

/** An article whose written words are also its stems, but for the words in `forms`, which are other forms of a stem. */
function text(title: string, body: string, forms: Readonly<Record<string, string>> = {}): RankText {
  const encode = (letter: string, words: string) =>
    words
      .split(' ')
      .filter(Boolean)
      .map((word) => letter + (letter === 'x' ? (forms[word] ?? word) : word))
      .join(' ')
  return {
    titleStems: encode('x', title),
    titleWords: encode('w', title),
    bodyStems: encode('x', body),
    bodyWords: encode('w', body),
  }
}

const filler = (count: number) => Array.from({ length: count }, (_, at) => `f${String(at)}`).join(' ')
const score = (terms: readonly RankTerm[], article: RankText) => scoreArticle(terms, article, 600)

describe('what counts more', () => {
  const one = [term('nile')]
  const inTitle = text('nile', filler(80))
  const inLead = text('', `nile ${filler(79)}`)
  const farDown = text('', `${filler(79)} nile`)

  test('a title counts more than a lead, a lead more than what follows', () => {
    expect(score(one, inTitle)).toBeGreaterThan(score(one, inLead))
    expect(score(one, inLead)).toBeGreaterThan(score(one, farDown))
    expect(score(one, farDown)).toBeGreaterThan(score(one, text('', filler(80))))
  })

  test('a rare word counts more than a frequent one', () => {
    const terms = [term('nile', 5), term('water', 1)]
    expect(score(terms, farDown)).toBeGreaterThan(score(terms, text('', `${filler(79)} water`)))
  })

  test('the word as typed counts more than another form of it', () => {
    const otherForm = text('', `${filler(79)} niles`, { niles: 'nile' })
    expect(score(one, otherForm)).toBeGreaterThan(0)
    expect(score(one, farDown)).toBeGreaterThan(score(one, otherForm))
  })

  test('words that stand side by side count more than the same words apart', () => {
    const two = [term('nile'), term('water')]
    const apart = text('', `${filler(40)} nile ${filler(20)} water`)
    const together = text('', `${filler(60)} nile water`)
    expect(score(two, together)).toBeGreaterThan(score(two, apart))
  })

  test('a part of a longer word is not the word', () => {
    expect(score(one, text('', 'niles onenile'))).toBe(0)
  })
})

test('scores are finite and never negative, whatever the texts', () => {
  const words = fc
    .array(fc.constantFrom('nile', 'water', 'dam', 'a', 'b'), { maxLength: 30 })
    .map((list) => list.join(' '))
  fc.assert(
    fc.property(words, words, fc.nat(3000), (title, body, mean) => {
      const value = scoreArticle([term('nile'), term('water', 0)], text(title, body), mean)
      expect(Number.isFinite(value) && value >= 0).toBe(true)
    }),
  )
})

test('equally good articles keep the order they came in', () => {
  const articles = [1, 2, 3].map((id) => ({ id, ...text('', 'nile') }))
  expect(rankArticles(articles, [term('nile')]).map(({ article }) => article.id)).toEqual([1, 2, 3])
})

test('a word in every article says nothing, one in none the most; more articles than there are is no error', () => {
  expect(inverseFrequency(100, 100)).toBeLessThan(0.01)
  expect(inverseFrequency(0, 100)).toBeGreaterThan(inverseFrequency(1, 100))
  expect(inverseFrequency(150, 100)).toBeGreaterThanOrEqual(0)
})
