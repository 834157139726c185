import { describe, expect, test } from 'vitest'
import { foldPhrase } from './letters.ts'
import { addPhrase, createTrie, scan } from './phrase-trie.ts'
import { tokenize } from './tokenize.ts'

function find(phrases: readonly string[], text: string, takes?: (particle: string) => boolean) {
  const trie = createTrie<string>()
  for (const phrase of phrases) addPhrase(trie, foldPhrase(phrase), phrase, takes)
  return scan(trie, tokenize(text)).flatMap(({ found }) =>
    found.map(({ value, particle, cut }) => [value, particle, cut]),
  )
}

describe('a phrase in a text', () => {
  test('is found with a particle before its first word', () => {
    expect(find(['سوريا'], 'من سوريا وبسوريا')).toEqual([
      ['سوريا', '', 0],
      ['سوريا', 'وب', 2],
    ])
  })

  test('is found where its ال has melted with ل', () => {
    expect(find(['الجزائر', 'اللجنة الدولية'], 'للجزائر وللجنة الدولية')).toEqual([
      ['الجزائر', 'ل', 0],
      ['اللجنة الدولية', 'ول', 1],
    ])
  })

  test('is the longest that begins there', () => {
    expect(find(['الأردن', 'الأردن الجديدة'], 'والأردن الجديدة')).toEqual([['الأردن الجديدة', 'و', 1]])
  })

  test('does not run over a comma', () => {
    expect(find(['الأمم المتحدة'], 'الأمم، المتحدة')).toEqual([])
  })

  test('takes only the particles it may', () => {
    expect(find(['حماس'], 'بحماس وحماس', (particle) => !particle.endsWith('ب'))).toEqual([['حماس', 'و', 1]])
  })

  test('that two names make comes in the order of the tables', () => {
    const both = [
      ['ليبي', 'ل', 1],
      ['الليبي', 'ل', 0],
    ]
    expect(find(['ليبي', 'الليبي'], 'لليبي')).toEqual(both)
    expect(find(['الليبي', 'ليبي'], 'لليبي')).toEqual(both.toReversed())
  })
})
